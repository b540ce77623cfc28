<?php
/**
 * All published clinics as the finder's list. It is kept ready, and made again when something in it changes.
 *
 * @package ClinicWidgets
 */

namespace ClinicWidgets;

defined( 'ABSPATH' ) || exit;

const KEPT_LIST = 'clinic_widgets_list';

/**
 * The clinics that visitors see, by name.
 *
 * @return array Each with `id` first, as it is kept, with its name and photo.
 */
function published_clinics(): array {
	$posts   = get_posts(
		array(
			'post_type'        => CLINIC,
			'post_status'      => 'publish',
			'numberposts'      => -1,
			'orderby'          => 'title',
			'order'            => 'ASC',
			'suppress_filters' => true,
		)
	);
	$taken   = array();
	$clinics = array();
	foreach ( $posts as $post ) {
		$record = clinic_record( $post->ID );
		$id     = $record['id'] ?? "clinic-{$post->ID}";
		if ( isset( $taken[ $id ] ) ) {
			$id = "clinic-{$post->ID}";
		}
		$taken[ $id ] = true;
		$photo        = get_the_post_thumbnail_url( $post, 'medium_large' );
		$clinics[]    = array(
			'id'   => $id,
			'name' => wp_strip_all_tags( html_entity_decode( $post->post_title, ENT_QUOTES, 'UTF-8' ) ),
		) + ( $photo ? array( 'photo' => $photo ) : array() ) + $record;
	}
	return $clinics;
}

/**
 * A clinic as an entry of the list: hours as text, and a time zone.
 *
 * @param array $record The clinic as it is kept.
 */
function list_entry( array $record ): array {
	$record += array_filter(
		array(
			'timezone'     => site_timezone(),
			'openingHours' => opening_hours( $record ),
		)
	);
	foreach ( $record['department'] ?? array() as $index => $part ) {
		if ( isset( $part['hoursText'] ) ) {
			$record['department'][ $index ]['openingHours'] = $part['hoursText'];
			unset( $record['department'][ $index ]['hoursText'] );
		}
	}
	unset( $record['days'], $record['closedOnHolidays'], $record['hoursText'] );
	return $record;
}

/**
 * The list as it is sent.
 *
 * @return array `json`, its `etag`, and when it `changed` (epoch seconds).
 */
function clinic_list(): array {
	$kept = get_option( KEPT_LIST );
	if ( is_array( $kept ) && isset( $kept['json'] ) ) {
		return $kept;
	}
	$clinics = array_map( __NAMESPACE__ . '\list_entry', published_clinics() );
	$json    = wp_json_encode( array( 'clinics' => $clinics ), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	$list    = array(
		'json'    => $json,
		'etag'    => '"' . md5( $json ) . '"',
		'changed' => time(),
	);
	update_option( KEPT_LIST, $list, false );
	return $list;
}

/**
 * The list is to be made again, and pages that show it are to be forgotten by caches.
 */
function list_changed(): void {
	delete_option( KEPT_LIST );
	forget_cached_pages();
}

add_action( 'clean_post_cache', __NAMESPACE__ . '\clinic_changed', 10, 2 );
add_action( 'deleted_post', __NAMESPACE__ . '\clinic_changed', 10, 2 );

/**
 * A clinic was published, changed, put into the trash or taken out of it.
 *
 * @param int      $id   The post's.
 * @param \WP_Post $post The post.
 */
function clinic_changed( $id, $post ): void {
	if ( $post instanceof \WP_Post && CLINIC === $post->post_type ) {
		list_changed();
	}
}

add_action( 'updated_post_meta', __NAMESPACE__ . '\photo_changed', 10, 3 );
add_action( 'added_post_meta', __NAMESPACE__ . '\photo_changed', 10, 3 );
add_action( 'deleted_post_meta', __NAMESPACE__ . '\photo_changed', 10, 3 );

/**
 * A clinic has another photo.
 *
 * @param int    $meta The meta's id.
 * @param int    $post The post's.
 * @param string $key  Which meta.
 */
function photo_changed( $meta, $post, $key ): void {
	if ( '_thumbnail_id' === $key && CLINIC === get_post_type( $post ) ) {
		list_changed();
	}
}

foreach ( array( SETTINGS, 'timezone_string', 'gmt_offset', 'home', 'siteurl' ) as $clinic_widgets_option ) {
	add_action( "update_option_$clinic_widgets_option", __NAMESPACE__ . '\list_changed', 10, 0 );
	add_action( "add_option_$clinic_widgets_option", __NAMESPACE__ . '\list_changed', 10, 0 );
}
