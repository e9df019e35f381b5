/** Shows on the page what its content security policy stopped. Loaded before the check. */
addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) => {
  const item = document.createElement('li');
  item.textContent = [violatedDirective, blockedURI, sample].filter(Boolean).join(' · ');
  document.querySelector('#violations').append(item);
  document.querySelector('#count').value = document.querySelectorAll('#violations li').length;
});
