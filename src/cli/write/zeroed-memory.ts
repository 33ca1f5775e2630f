// Imported before the engine: its allocator (jemalloc, on Linux) reads this when the library is loaded. Without zeroes, the unused bytes of the
// database's blocks hold whatever the memory held before, and two builds of one input differ in them. What is freed is kept at hand by the
// thread, up to some tens of MB: else every buffer is zeroed by giving its pages back to the system, which takes a fifth of a build.
process.env.DUCKDB_JE_MALLOC_CONF ??= 'zero:true,tcache_max:524288,tcache_nslots_large:400,tcache_gc_incr_bytes:100000000';
