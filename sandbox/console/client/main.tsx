import { createRoot } from 'react-dom/client';
import { hasKeys, readData } from '../../auth-flow/client/read-data';
import type { ConsoleBoot } from '../protocol';
import { Console } from './console';

const root = document.getElementById('root');
const boot = readData(hasKeys<ConsoleBoot>('businessName', 'institutions'));
if (root) createRoot(root).render(<Console boot={boot} />);
