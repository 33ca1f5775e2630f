// Imported before the engine: its allocator (jemalloc, on Linux) reads this when the library is loaded. Without it, the unused bytes of the
// database's blocks hold whatever the memory held before, and two builds of one input differ in them.
process.env.DUCKDB_JE_MALLOC_CONF ??= 'zero:true';
