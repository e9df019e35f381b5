/** A file goes where the person wants it: into a dialog, or into the downloads. */
import {expect} from '@open-wc/testing';
import {saveFile} from '../../src/elements/save-file.js';
import {until} from '../harness.js';
import {catchDownloads, catchPicks} from '../keep-harness.js';
import type {Saving} from '../keep-harness.js';

describe('a file is saved', () => {
  const stubs: Saving[] = [];
  const stubbed = (stub: Saving): Saving => {
    stubs.push(stub);
    return stub;
  };
  afterEach(() => {
    for (const {restore} of stubs.splice(0).reverse()) restore();
  });

  const file = {name: 'één · rapport.csv', type: 'text/csv;charset=utf-8', content: 'a;b\r\n“ë”'};

  it('as a download, byte for byte, where there is no dialog', async () => {
    const {files} = stubbed(catchDownloads());
    expect(await saveFile(file)).to.equal('saved');
    await until(() => files.length > 0, 'no download');
    expect(files).to.deep.equal([{name: file.name, text: file.content}]);
  });

  it('by the dialog, byte for byte, where there is one', async () => {
    const {files: downloads} = stubbed(catchDownloads());
    const {files} = stubbed(catchPicks('saves'));
    expect(await saveFile({...file, content: new Blob([file.content])})).to.equal('saved');
    expect(files).to.deep.equal([{name: file.name, text: file.content}]);
    expect(downloads).to.deep.equal([]);
  });

  it('not, where the person closes the dialog', async () => {
    const {files: downloads} = stubbed(catchDownloads());
    const {files} = stubbed(catchPicks('cancels'));
    expect(await saveFile(file)).to.equal('cancelled');
    expect([...files, ...downloads]).to.deep.equal([]);
  });

  it('as a download, where the browser does not allow the dialog here', async () => {
    const {files} = stubbed(catchDownloads());
    stubbed(catchPicks('may not'));
    expect(await saveFile(file)).to.equal('saved');
    await until(() => files.length > 0, 'no download');
    expect(files[0]?.name).to.equal(file.name);
  });
});
