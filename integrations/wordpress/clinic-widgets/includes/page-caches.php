<?php
/**
 * Pages that show clinics are kept by caches. They are told when a clinic has changed, so that visitors do not read
 * last week's hours.
 *
 * @package ClinicWidgets
 */

namespace ClinicWidgets;

defined( 'ABSPATH' ) || exit;

const CACHE_TAG = 'clinic_widgets';

/**
 * Marks the page or answer that is being made, where a cache knows marks.
 */
function tag_for_caches(): void {
	do_action( 'litespeed_tag_add', CACHE_TAG ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- LiteSpeed Cache's own.
}

/**
 * Once for each change, at the end of the request: an import changes many clinics.
 */
function forget_cached_pages(): void {
	if ( ! has_action( 'shutdown', __NAMESPACE__ . '\tell_caches' ) ) {
		add_action( 'shutdown', __NAMESPACE__ . '\tell_caches', 1 );
	}
}

/**
 * LiteSpeed Cache forgets the pages that are marked; others forget all pages.
 */
function tell_caches(): void {
	do_action( 'litespeed_purge', CACHE_TAG ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- LiteSpeed Cache's own.
	foreach ( array( 'rocket_clean_domain', 'w3tc_flush_all', 'wp_cache_clear_cache', 'sg_cachepress_purge_cache' ) as $forget ) {
		if ( function_exists( $forget ) ) {
			$forget();
		}
	}
}
