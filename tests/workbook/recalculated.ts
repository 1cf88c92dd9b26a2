/** Workbooks recalculated by LibreOffice, which is told not to trust the values that they were saved with. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** 0: always recalculate. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** @returns the recalculated files by the same names, all in one run of the program */
export function recalculated(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'workbooks-'));
  try {
    const [profile, out] = [join(folder, 'profile'), join(folder, 'out')];
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    const paths = [...files.values()].map((content, index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, content);
      return path;
    });
    const environment = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    execFileSync(
      process.env.LIBREOFFICE_PATH ?? 'soffice',
      [environment, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...paths],
      {
        stdio: 'pipe',
        timeout: 240_000,
      },
    );
    return new Map([...files.keys()].map((name, index) => [name, readFileSync(join(out, `${index}.xlsx`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
