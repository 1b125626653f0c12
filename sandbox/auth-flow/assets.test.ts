import { describe, expect, it } from 'vitest';
import { assetRoutes } from './asset-routes';

describe('scripts and style of the modal', () => {
  it.each([
    ['/modal.js', 'text/javascript'],
    ['/bank-window.js', 'text/javascript'],
    ['/demo.js', 'text/javascript'],
    ['/modal.css', 'text/css'],
  ])('%s compiles and is kept by nobody', async (path, type) => {
    const response = await assetRoutes().request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect((await response.text()).length).toBeGreaterThan(500);
  });
});
