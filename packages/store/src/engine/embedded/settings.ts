/** How our PostgreSQL is set: for two cores and a share of a small machine's memory, and for a record that must last. */
const settings: Readonly<Record<string, string>> = {
  // An answer goes out after its commit is on the disk, and a torn page can be repaired.
  fsync: "on",
  synchronous_commit: "on",
  full_page_writes: "on",
  max_connections: "50",
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  wal_compression: "on",
  max_wal_size: "2GB",
  checkpoint_timeout: "15min",
  random_page_cost: "1.1",
  max_worker_processes: "4",
  max_parallel_workers: "2",
  max_parallel_workers_per_gather: "1",
  io_workers: "1",
  autovacuum_max_workers: "2",
  jit: "off", // our statements are short; compiling one takes longer than running it
  timezone: "UTC",
  datestyle: "ISO",
  statement_timeout: "30s",
  idle_in_transaction_session_timeout: "30s",
  // The log must never hold what a person wrote: no statement, no parameter, no detail with a row in it.
  log_min_messages: "warning",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_parameter_max_length_on_error: "0",
  log_statement: "none",
  log_timezone: "UTC",
  cluster_name: "aimwell",
};

/** Where it listens: a socket in a folder of its own, or one port of this machine alone where the socket's path is too long. */
export type Address =
  | { readonly by: "socket"; readonly folder: string }
  | { readonly by: "loopback"; readonly port: number };

/** The number in the socket's name. No port is opened, so it meets no other server's. */
export const socketPort = 5432;
/** A socket's whole path has to fit into 108 bytes with its ending zero; PostgreSQL adds a lock file's ".lock" beside it. */
const longestSocketPath = 107;

export function fitsSocket(folder: string): boolean {
  return process.platform !== "win32" && Buffer.byteLength(`${folder}/.s.PGSQL.${socketPort}`) <= longestSocketPath;
}

/** The arguments of `postgres` for one data directory. */
export function postgresArguments(data: string, address: Address): string[] {
  const where =
    address.by === "socket"
      ? { listen_addresses: "", unix_socket_directories: address.folder, port: String(socketPort) }
      : { listen_addresses: "127.0.0.1", unix_socket_directories: "", port: String(address.port) };
  const all = Object.entries({ ...settings, ...where, unix_socket_permissions: "0700" });
  return ["-D", data, ...all.flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}
