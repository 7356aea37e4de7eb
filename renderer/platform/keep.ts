/** A small store of named records that outlives the page: IndexedDB, one promise per request. */
export interface Keep {
  get<T>(table: string, key: string): Promise<T | undefined>
  /** Resolves when the record is on the drive; the one before stays if it fails. */
  put(table: string, key: string, value: unknown): Promise<void>
  remove(table: string, key: string): Promise<void>
  entries<T>(table: string): Promise<[string, T][]>
}

export function openKeep(name: string, tables: string[]): Keep {
  const database = new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => tables.forEach((table) => request.result.createObjectStore(table))
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

  async function run<T>(
    table: string,
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> {
    const transaction = (await database).transaction(table, mode, mode === 'readwrite' ? { durability: 'strict' } : {})
    const request = ask(transaction.objectStore(table))
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result)
      transaction.onerror = () => reject(transaction.error)
      transaction.onabort = () => reject(transaction.error)
    })
  }

  return {
    get: (table, key) => run(table, 'readonly', (store) => store.get(key)),
    put: async (table, key, value) => {
      await run(table, 'readwrite', (store) => store.put(value, key))
    },
    remove: (table, key) => run(table, 'readwrite', (store) => store.delete(key)),
    async entries<T>(table: string) {
      const keys = (await run(table, 'readonly', (store) => store.getAllKeys())) as string[]
      const values = await Promise.all(
        keys.map((key) => run<T | undefined>(table, 'readonly', (store) => store.get(key))),
      )
      // Another tab may have removed one in between.
      return keys.flatMap((key, index): [string, T][] => {
        const value = values[index]
        return value === undefined ? [] : [[key, value]]
      })
    },
  }
}
