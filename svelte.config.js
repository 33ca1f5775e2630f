import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
    paths: { base: '', relative: true },
    // Styles stand in each page: on a slow line eight small files cost more than their bytes.
    inlineStyleThreshold: 32_768,
    prerender: { entries: ['*'], handleHttpError: 'fail', handleMissingId: 'fail' }
  }
};
