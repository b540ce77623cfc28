<?php
/**
 * Clinics as content. Who may edit the pages of others may edit clinics; authors only show them.
 *
 * @package ClinicWidgets
 */

namespace ClinicWidgets;

defined( 'ABSPATH' ) || exit;

const CLINIC      = 'clinic_widgets'; // WordPress takes 20 letters at most.
const CLINIC_META = '_clinic_widgets_clinic';
/** What lets somebody edit clinics; administrators and editors have it. */
const MAY_EDIT = 'edit_others_pages';

add_action( 'init', __NAMESPACE__ . '\register_clinic' );

/**
 * The post type.
 */
function register_clinic(): void {
	register_post_type(
		CLINIC,
		array(
			'labels'        => array(
				'name'                  => __( 'Clinics', 'clinic-widgets' ),
				'singular_name'         => __( 'Clinic', 'clinic-widgets' ),
				'add_new'               => __( 'Add a clinic', 'clinic-widgets' ),
				'add_new_item'          => __( 'Add a clinic', 'clinic-widgets' ),
				'edit_item'             => __( 'Edit the clinic', 'clinic-widgets' ),
				'new_item'              => __( 'New clinic', 'clinic-widgets' ),
				'all_items'             => __( 'All clinics', 'clinic-widgets' ),
				'search_items'          => __( 'Search clinics', 'clinic-widgets' ),
				'not_found'             => __( 'No clinics yet.', 'clinic-widgets' ),
				'not_found_in_trash'    => __( 'No clinics in the trash.', 'clinic-widgets' ),
				'featured_image'        => __( 'Photo of the clinic', 'clinic-widgets' ),
				'set_featured_image'    => __( 'Choose a photo', 'clinic-widgets' ),
				'remove_featured_image' => __( 'Take the photo away', 'clinic-widgets' ),
				'use_featured_image'    => __( 'Use as the photo', 'clinic-widgets' ),
			),
			'public'        => false,
			'show_ui'       => true,
			'menu_icon'     => 'dashicons-location',
			'menu_position' => 25,
			'supports'      => array( 'title', 'thumbnail' ),
			'map_meta_cap'  => true,
			'capabilities'  => array_fill_keys(
				array( 'edit_posts', 'edit_others_posts', 'edit_published_posts', 'edit_private_posts', 'publish_posts', 'read_private_posts', 'delete_posts', 'delete_others_posts', 'delete_published_posts', 'delete_private_posts', 'create_posts' ),
				MAY_EDIT
			),
		)
	);
}

add_action( 'after_setup_theme', __NAMESPACE__ . '\allow_photos', 20 );

/**
 * A theme that has no photos has them for clinics.
 */
function allow_photos(): void {
	$supported = get_theme_support( 'post-thumbnails' );
	if ( true === $supported ) {
		return;
	}
	add_theme_support( 'post-thumbnails', array_merge( is_array( $supported ) ? $supported[0] : array(), array( CLINIC ) ) );
}

/**
 * What is kept of a clinic.
 *
 * @param int $post Its post.
 */
function clinic_record( int $post ): array {
	$kept = get_post_meta( $post, CLINIC_META, true );
	return is_array( $kept ) ? $kept : array();
}

/**
 * Keeps a clinic.
 *
 * @param int   $post   Its post.
 * @param array $record As sanitize_clinic() gives it.
 */
function keep_clinic( int $post, array $record ): void {
	update_post_meta( $post, CLINIC_META, wp_slash( $record ) );
	list_changed();
}

add_filter( 'enter_title_here', __NAMESPACE__ . '\title_placeholder', 10, 2 );

/**
 * What stands in the empty field for the name.
 *
 * @param string   $text WordPress' own.
 * @param \WP_Post $post What is edited.
 */
function title_placeholder( $text, $post ) {
	return CLINIC === $post->post_type ? __( 'Name of the clinic', 'clinic-widgets' ) : $text;
}

add_filter( 'manage_' . CLINIC . '_posts_columns', __NAMESPACE__ . '\clinic_columns' );

/**
 * The columns of the list of clinics.
 */
function clinic_columns(): array {
	return array(
		'cb'             => '<input type="checkbox">',
		'title'          => __( 'Name', 'clinic-widgets' ),
		'clinic_city'    => __( 'City', 'clinic-widgets' ),
		'clinic_phone'   => __( 'Phone', 'clinic-widgets' ),
		'clinic_checked' => __( 'Hours last checked', 'clinic-widgets' ),
	);
}

add_action( 'manage_' . CLINIC . '_posts_custom_column', __NAMESPACE__ . '\clinic_column', 10, 2 );

/**
 * One cell of that list.
 *
 * @param string $column Its column.
 * @param int    $post   Its clinic.
 */
function clinic_column( $column, $post ): void {
	$record = clinic_record( $post );
	if ( 'clinic_city' === $column ) {
		echo esc_html( $record['address']['addressLocality'] ?? '' );
	} elseif ( 'clinic_phone' === $column ) {
		echo esc_html( $record['telephone'] ?? '' );
	} elseif ( isset( $record['lastReviewed'] ) ) {
		echo esc_html( said_day( $record['lastReviewed'] ) );
	}
}
