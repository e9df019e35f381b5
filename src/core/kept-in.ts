/** What a map keeps under a key; made where it keeps nothing yet. */
export function keptIn<K, V>(
  map: {has(key: K): boolean; get(key: K): V | undefined; set(key: K, value: V): unknown},
  key: K,
  make: (key: K) => V,
): V {
  if (!map.has(key)) map.set(key, make(key));
  return map.get(key) as V;
}
