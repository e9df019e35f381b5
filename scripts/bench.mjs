import puppeteer from 'puppeteer-core';
import {chromiumArguments, findChromium} from './browsers.mjs';
import {bare, product} from './bench/bundle.mjs';
import {measure} from './bench/measure.mjs';
import {serve} from './bench/serve.mjs';
const subjects = {
  product: {script: 'dual-dependency-check.js', element: '<dual-dependency-check depth="full"></dual-dependency-check>', files: await product()},
  bare: {script: 'bare.js', element: '<bare-check depth="full"></bare-check>', files: await bare()},
};
const server = await serve(subjects);
const browser = await puppeteer.launch({executablePath: findChromium(), args: chromiumArguments});
for (let i = 0; i < 2; i++) for (const name of Object.keys(subjects)) {
  const r = await measure(browser, server.address(name), 60);
  const q=(a,p)=>[...a].sort((x,y)=>x-y)[Math.floor((a.length-1)*p)].toFixed(1);
  console.log(name, r.firstQuestion, 'rest', q(r.rests,.5), q(r.rests,.95), 'step', q(r.steps,.5), q(r.steps,.95), r.heapAfterWalk, r.heapAtEnd, r.untilQuestion, r.untilEnd, r.twice);
}
await browser.close(); server.close();
