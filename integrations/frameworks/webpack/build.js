import webpack from 'webpack';

const settings = {
  mode: 'production',
  entry: './main.js',
  output: { publicPath: 'auto' },
  // the code stays as it is written, which is much quicker
  optimization: { minimize: false },
};

webpack(settings, (error, stats) => {
  if (error ?? stats.hasErrors()) throw error ?? new Error(stats.toString());
});
