// What is asked of cairo, which Graphviz draws with: found at run time, so that building and running take no package
// more, and nothing of it is loaded where no PDF is made. Everything is `static inline`.

#ifndef CCAIRO_SHIM_H
#define CCAIRO_SHIM_H

#include <dlfcn.h>
#include <stddef.h>

typedef int (*cca_write)(void *closure, const unsigned char *data, unsigned int length);

// A function of cairo; NULL where there is no cairo, or one without it.
static inline void *cca_function(const char *name) {
    static void *library = NULL;
#ifdef __APPLE__
    const char *file = "libcairo.2.dylib";
#else
    const char *file = "libcairo.so.2";
#endif
    if (library == NULL) library = dlopen(file, RTLD_LAZY | RTLD_NOLOAD);
    if (library == NULL) library = dlopen(file, RTLD_LAZY);
    return dlsym(library == NULL ? RTLD_DEFAULT : library, name);
}

// Whether all is here that is called below.
static inline int cca_is_here(void) {
    const char *names[] = {
        "cairo_pdf_surface_create_for_stream", "cairo_pdf_surface_restrict_to_version", "cairo_pdf_surface_set_size",
        "cairo_pdf_surface_set_metadata", "cairo_pdf_surface_add_outline", "cairo_create", "cairo_destroy",
        "cairo_save", "cairo_restore", "cairo_show_page", "cairo_surface_finish", "cairo_surface_destroy",
        "cairo_status", "cairo_surface_status", "cairo_status_to_string", "cairo_tag_begin", "cairo_tag_end",
    };
    for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
        if (cca_function(names[index]) == NULL) return 0;
    }
    return 1;
}

static inline void *cca_pdf(cca_write write, void *closure, double width, double height) {
    void *surface = ((void *(*)(cca_write, void *, double, double))cca_function("cairo_pdf_surface_create_for_stream"))(
        write, closure, width, height);
    // 1.4, the version whose table of objects is plain text.
    ((void (*)(void *, int))cca_function("cairo_pdf_surface_restrict_to_version"))(surface, 0);
    return surface;
}

static inline void cca_set_size(void *surface, double width, double height) {
    ((void (*)(void *, double, double))cca_function("cairo_pdf_surface_set_size"))(surface, width, height);
}

// What a document says of itself, as cairo numbers it.
enum { cca_title = 0, cca_creator = 4, cca_created = 5, cca_modified = 6 };

static inline void cca_set(void *surface, int what, const char *text) {
    ((void (*)(void *, int, const char *))cca_function("cairo_pdf_surface_set_metadata"))(surface, what, text);
}

static inline void cca_add_bookmark(void *surface, const char *title, const char *place) {
    ((int (*)(void *, int, const char *, const char *, int))cca_function("cairo_pdf_surface_add_outline"))(
        surface, 0, title, place, 0);
}

// What is drawn between the two is of a kind that those who listen are told.
static inline void cca_tag_begin(void *context, const char *kind) {
    ((void (*)(void *, const char *, const char *))cca_function("cairo_tag_begin"))(context, kind, "");
}

static inline void cca_tag_end(void *context, const char *kind) {
    ((void (*)(void *, const char *))cca_function("cairo_tag_end"))(context, kind);
}

static inline void *cca_context(void *surface) {
    return ((void *(*)(void *))cca_function("cairo_create"))(surface);
}

// `cairo_destroy`, `cairo_save`, `cairo_restore`, `cairo_show_page`, `cairo_surface_finish`, `cairo_surface_destroy`.
static inline void cca_do(const char *name, void *subject) { ((void (*)(void *))cca_function(name))(subject); }

// Why a document is broken; NULL where it is not.
static inline const char *cca_fault(void *surface, void *context) {
    int status = ((int (*)(void *))cca_function("cairo_status"))(context);
    if (status == 0) status = ((int (*)(void *))cca_function("cairo_surface_status"))(surface);
    return status == 0 ? NULL : ((const char *(*)(int))cca_function("cairo_status_to_string"))(status);
}

#endif
