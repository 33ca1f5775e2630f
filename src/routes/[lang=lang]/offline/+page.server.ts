import { inBoth } from '$lib/server/rows';

export const entries = () => inBoth([{}]);
