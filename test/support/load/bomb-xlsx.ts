import { constants, deflateRawSync } from 'node:zlib'
import { strToU8, unzipSync, zipSync } from 'fflate'

/** A sheet of so many bytes of nothing, or a few more. */
export function bombXlsx(unpacked: number): Buffer {
  const piece = Buffer.alloc(8 * 1024 * 1024, ' ')
  // Ends with a whole byte, so that it may come again and again.
  const packed = deflateRawSync(piece, { finishFlush: constants.Z_SYNC_FLUSH })
  const sheet = Buffer.concat([
    ...Array(Math.ceil(unpacked / piece.length)).fill(packed),
    deflateRawSync('<worksheet/>'),
  ])
  const parts = unzipSync(withSheet(''))
  const file = Buffer.from(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': sheet }, { level: 0 }))
  const entry = file.lastIndexOf('xl/worksheets/sheet1.xml') - 46
  file.writeUInt16LE(8, entry + 10)
  return file
}

/** An .xlsx of one sheet, whose XML is this. */
export function withSheet(sheet: string): Uint8Array {
  const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${r}"><sheets><sheet name="L" sheetId="1" r:id="a"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  })
}
