// A page of its own that needs no script: it may be shown at any depth, where relative addresses of scripts would not be found.
export const csr = false;
export const trailingSlash = 'never';
