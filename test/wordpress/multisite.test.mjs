// A network of sites: each has clinics and settings of its own.
import { strict as assert } from 'node:assert';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pluginFiles } from '../../tools/wordpress.mjs';
import { missing, startWordPress } from './wordpress.mjs';

const skip = await missing();

const network = (host) => `
  define( 'MULTISITE', true );
  define( 'SUBDOMAIN_INSTALL', false );
  define( 'DOMAIN_CURRENT_SITE', '${host}' );
  define( 'PATH_CURRENT_SITE', '/' );
  define( 'SITE_ID_CURRENT_SITE', 1 );
  define( 'BLOG_ID_CURRENT_SITE', 1 );`;

describe('the plugin in a network of sites', { skip }, () => {
  let wordpress;
  const listOf = (site) =>
    JSON.parse(
      wordpress.run(`switch_to_blog( ${site} ); echo ClinicWidgets\\clinic_list()['json'];`),
    );

  before(async () => {
    wordpress = await startWordPress();
    for (const [name, bytes] of await pluginFiles()) {
      const file = join(wordpress.site, 'wp-content/plugins', name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    const { host } = new URL(wordpress.address);
    wordpress.run(`
      require ABSPATH . 'wp-admin/includes/upgrade.php';
      global $wpdb;
      foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) $wpdb->$table = $name;
      define( 'WP_ALLOW_MULTISITE', true );
      install_network();
      populate_network( 1, '${host}', 'admin@clinic.example', 'Network', '/', false );`);
    wordpress.configure(network(host));
    wordpress.run(`
      grant_super_admin( 1 );
      activate_plugin( 'clinic-widgets/clinic-widgets.php', '', true );
      wpmu_create_blog( '${host}', '/two/', 'Two', 1 );`);
    wordpress.run(`
      foreach ( array( 1 => 'First', 2 => 'Second' ) as $site => $name ) {
        switch_to_blog( $site );
        $post = wp_insert_post( array( 'post_type' => 'clinic_widgets', 'post_status' => 'publish', 'post_title' => "Sample $name" ) );
        ClinicWidgets\\keep_clinic( $post, array( 'telephone' => '602-555-010' . $site ) );
      }`);
  });
  after(() => wordpress?.close());

  it('has a list on each', () => {
    for (const [site, name] of [
      [1, 'Sample First'],
      [2, 'Sample Second'],
    ]) {
      const { clinics } = listOf(site);
      assert.deepEqual(
        clinics.map((clinic) => [clinic.name, clinic.telephone]),
        [[name, `602-555-010${site}`]],
      );
    }
  });

  it('gives editors of a site no rights on its network', () => {
    const rights = wordpress.run(`
      $editor = get_user_by( 'login', 'editor' );
      echo json_encode( array( user_can( $editor, get_post_type_object( 'clinic_widgets' )->cap->edit_posts ), user_can( $editor, 'manage_options' ) ) );`);
    assert.deepEqual(JSON.parse(rights), [true, false]);
  });

  it('takes the clinics of those sites along that asked for it', () => {
    wordpress.run(`
      switch_to_blog( 2 );
      update_option( 'clinic_widgets', array( 'remove_data' => true ) );
      restore_current_blog();
      define( 'WP_UNINSTALL_PLUGIN', 'clinic-widgets/clinic-widgets.php' );
      require WP_PLUGIN_DIR . '/clinic-widgets/uninstall.php';`);
    assert.equal(listOf(1).clinics.length, 1);
    assert.equal(listOf(2).clinics.length, 0);
  });

  it('made PHP complain of nothing', () => {
    const ours = wordpress.complaints().split('\n');
    assert.deepEqual(
      ours.filter((line) => /clinic-widgets|called <strong>incorrectly/i.test(line)),
      [],
    );
  });
});
