/** Whether an address names no host but a number, such as `http://192.0.2.1/page`. */
export function isBareAddress(url: string): boolean {
  return /^https?:\/\/\d+\.\d+\.\d+\.\d+/.test(url);
}
