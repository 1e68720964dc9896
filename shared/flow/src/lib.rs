//! How records move: admission, cache, feed, delivery and the switch's loop as machines without I/O.
