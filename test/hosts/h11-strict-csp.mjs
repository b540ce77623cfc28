export default {
  id: 'H11',
  title: 'a strict Content-Security-Policy',
  headers: {
    'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'",
  },
};
