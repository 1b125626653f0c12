/** The path a request is for: proxy.ts sets it, because a server component is not told. */
export const PATH_HEADER = 'x-florin-path';
