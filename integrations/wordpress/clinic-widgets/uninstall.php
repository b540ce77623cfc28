<?php
/**
 * Deletes what the plugin has made, on each site that asked for it.
 *
 * @package ClinicWidgets
 */

namespace ClinicWidgets;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * On one site.
 */
function remove_from_site(): void {
	$settings = get_option( 'clinic_widgets' );
	delete_option( 'clinic_widgets_list' );
	if ( ! is_array( $settings ) || empty( $settings['remove_data'] ) ) {
		return;
	}
	foreach ( get_posts(
		array(
			'post_type'   => 'clinic_widgets',
			'post_status' => array_keys( get_post_stati() ),
			'numberposts' => -1,
			'fields'      => 'ids',
		)
	) as $clinic_widgets_post ) {
		wp_delete_post( $clinic_widgets_post, true );
	}
	delete_option( 'clinic_widgets' );
	delete_option( 'widget_clinic_widgets' );
}

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $clinic_widgets_site ) {
		switch_to_blog( $clinic_widgets_site );
		remove_from_site();
		restore_current_blog();
	}
} else {
	remove_from_site();
}
