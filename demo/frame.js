// A site knows its own origin and writes it in the address; the demo does not know where it is served.
const frame = document.createElement('iframe');
frame.className = 'frame';
frame.title = 'Check dubbele afhankelijkheid';
frame.height = '720';
frame.dataset.dualDependencyFrame = '';
frame.src = `../dist/embed/dual-dependency-frame.html?lang=nl&origin=${encodeURIComponent(location.origin)}`;
document.querySelector('[data-place]').append(frame);
