import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
    paths: { base: '', relative: true },
    prerender: { entries: ['*'], handleHttpError: 'fail', handleMissingId: 'fail' }
  }
};
