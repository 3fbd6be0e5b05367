import { describe, expect, it } from 'vitest';
import { workPlacesSchema, type WorkPlaces } from '../../../electron/contract/WorkPlace.ts';
import { InstallationFile } from '../../../electron/store/InstallationFile.ts';
import { RecordingDisk } from '../../fixtures/RecordingDisk.ts';

const at = '2026-11-25T09:00:00+08:00';
const path = '/data/places.json';
const places: WorkPlaces = [{ enterpriseId: 'e-00000001', assessmentId: 'a-00000001', place: { packId: 'sd-smb-standardization', itemId: '4.2.3', view: 'card', filter: 'all', search: '', at } }];
const fileOn = (disk: RecordingDisk) => new InstallationFile({ disk, path, schema: workPlacesSchema, empty: [] });
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a small file of the installation', () => {
  it('is empty before the first write and reads back what was written, also after a restart', async () => {
    const disk = new RecordingDisk();
    const file = fileOn(disk);
    expect(await file.read()).toEqual({ ok: true, value: [] });
    expect(await file.write(places, at)).toEqual({ ok: true, value: places });
    expect(await file.read()).toEqual({ ok: true, value: places });
    expect(await fileOn(RecordingDisk.holding(disk.files)).read()).toEqual({ ok: true, value: places });
  });

  it.each([['half a file', '[{"enterpriseId":"e-0'], ['an unknown field', '[{"size":3}]'], ['another kind of value', '"places"']])('reads %s as empty, and keeps a copy once it is replaced', async (_what, content) => {
    const disk = RecordingDisk.holding(new Map([[path, bytes(content)]]));
    const file = fileOn(disk);
    expect(await file.read()).toEqual({ ok: true, value: [] });
    await file.write(places, at);
    const copies = [...disk.files].filter(([name]) => name.startsWith(`${path}.damaged-`));
    expect(copies.map(([, kept]) => new TextDecoder().decode(kept))).toEqual([content]);
  });

  it('loses neither of two changes at once, and writes nothing where nothing changes', async () => {
    const disk = new RecordingDisk();
    const file = fileOn(disk);
    await Promise.all(['4.2.3', '4.2.4'].map((itemId) => file.change((before) => [...before, ...places.map((one) => ({ ...one, place: { ...one.place, itemId } }))], at)));
    const read = await fileOn(RecordingDisk.holding(disk.files)).read();
    expect(read.ok && read.value.map(({ place }) => place.itemId)).toEqual(['4.2.3', '4.2.4']);
    disk.roomBytes = 0;
    expect(await file.change((before) => before, at)).toEqual(read);
  });

  it('keeps the value that is on the disk when there is no room for a new one', async () => {
    const disk = new RecordingDisk();
    const file = fileOn(disk);
    await file.write(places, at);
    disk.roomBytes = 3;
    expect(await file.write([...places, ...places], at)).toMatchObject({ ok: false, error: { code: 'disk.full' } });
    expect(await file.read()).toEqual({ ok: true, value: places });
  });
});
