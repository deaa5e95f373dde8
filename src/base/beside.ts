/** Files of libraries that lie beside the program: WebAssembly is handed to them as bytes, so that nothing is ever downloaded. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * The bytes of a library's `.wasm` file.
 *
 * @param file its name in dist/
 * @param installed where the package has it, for a program that runs from its sources
 * @example const wasmBinary = await besideProgram('zxing_reader.wasm', 'zxing-wasm/reader/zxing_reader.wasm');
 */
export async function besideProgram(file: string, installed: string): Promise<ArrayBuffer> {
  const beside = ['./', '../'].map((up) => fileURLToPath(new URL(`${up}${file}`, import.meta.url)));
  const path = beside.find((each) => existsSync(each)) ?? createRequire(import.meta.url).resolve(installed);
  const bytes = await readFile(path);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
