// What Swift cannot say to Graphviz by itself: macros, `char *` that means `const char *`, and the two functions whose
// signature changed between 2.42 (Debian) and later releases (Homebrew). Everything is `static inline`.

#ifndef CGRAPHVIZ_SHIM_H
#define CGRAPHVIZ_SHIM_H

#include <dlfcn.h>
#include <gvc.h>
#include <gvcjob.h>
#include <gvplugin.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// MARK: Building

static inline int cgv_graph_kind(void) { return AGRAPH; }
static inline int cgv_node_kind(void) { return AGNODE; }
static inline int cgv_edge_kind(void) { return AGEDGE; }

static inline Agraph_t *cgv_open(const char *name, int directed, int strict) {
    Agdesc_t plain = directed ? Agdirected : Agundirected;
    Agdesc_t single = directed ? Agstrictdirected : Agstrictundirected;
    return agopen((char *)name, strict ? single : plain, NULL);
}

// The default label of a node is its name, as `dot` has it. Applies to every graph opened later in this process.
static inline void cgv_label_nodes_by_name(void) {
    (void)agattr(NULL, AGNODE, (char *)"label", (char *)"\\N");
}

// The node of a name, made where there is none.
static inline Agnode_t *cgv_node(Agraph_t *graph, const char *name) {
    return agnode(graph, (char *)name, 1);
}

static inline Agedge_t *cgv_edge(Agraph_t *graph, Agnode_t *tail, Agnode_t *head, const char *key, int create) {
    return agedge(graph, tail, head, (char *)key, create);
}

static inline Agraph_t *cgv_subgraph(Agraph_t *parent, const char *name, int create) {
    return agsubg(parent, (char *)name, create);
}

static inline int cgv_is_strict(Agraph_t *graph) {
    return agisstrict(graph) != 0;
}

// Whether a subgraph holds the node, after adding it if so wished.
static inline int cgv_holds(Agraph_t *subgraph, Agnode_t *node, int create) {
    return agsubnode(subgraph, node, create) != NULL;
}

static inline int cgv_set_default(Agraph_t *root, int kind, const char *name, const char *value) {
    return agattr(root, kind, (char *)name, (char *)value) != NULL;
}

// Sets an attribute of a node, an edge or a subgraph, declaring it with an empty default where it is new.
static inline int cgv_set(Agraph_t *root, void *object, int kind, const char *name, const char *value) {
    Agsym_t *symbol = agattr(root, kind, (char *)name, NULL);
    if (symbol == NULL) symbol = agattr(root, kind, (char *)name, (char *)"");
    if (symbol == NULL) return 0;
    return agxset(object, symbol, (char *)value) == 0;
}

static inline const char *cgv_get(void *object, const char *name) {
    return agget(object, (char *)name);
}

// Reads `x` or `x,y` the way the library does; returns how many numbers there were.
static inline int cgv_get_numbers(void *object, const char *name, double *x, double *y) {
    const char *text = agget(object, (char *)name);
    return text == NULL ? 0 : sscanf(text, "%lf,%lf", x, y);
}

static inline const char *cgv_name(void *object) {
    return agnameof(object);
}

// The graph as DOT text in memory the caller frees; NULL where there is no memory.
static inline char *cgv_source(Agraph_t *graph, size_t *length) {
    char *text = NULL;
    *length = 0;
    FILE *stream = open_memstream(&text, length);
    if (stream == NULL) return NULL;
    int written = agwrite(graph, stream);
    if (fclose(stream) == 0 && written == 0) return text;
    free(text);
    return NULL;
}

// MARK: Layout and rendering

typedef struct {
    GVC_t *context;
    Agraph_t *graph;
    const char *engine;
    int code;
} cgv_layout_task;

static inline void *cgv_run_layout(void *argument) {
    cgv_layout_task *task = (cgv_layout_task *)argument;
    task->code = gvLayout(task->context, task->graph, task->engine);
    return NULL;
}

// `dot` walks its trees recursively: a chain of 10,000 nodes overflows the 512 kB stack of a macOS worker thread.
// So the layout runs on a thread of its own with a deep stack, whose pages cost nothing until they are used. A chain of
// 1,000 needs less than 128 kB: up to that, and for what has its places and is walked only once, a thread, to which the
// allocator gives a heap of its own, costs more than it is worth.
static inline int cgv_layout(GVC_t *context, Agraph_t *graph, const char *engine) {
    if (agnnodes(graph) <= 1000 || strcmp(engine, "nop2") == 0) return gvLayout(context, graph, engine);
    cgv_layout_task task = { context, graph, engine, -1 };
    pthread_attr_t attributes;
    pthread_t thread;
    if (pthread_attr_init(&attributes) != 0) return -1;
    int failure = pthread_attr_setstacksize(&attributes, (size_t)256 << 20);
    if (failure == 0) failure = pthread_create(&thread, &attributes, cgv_run_layout, &task);
    pthread_attr_destroy(&attributes);
    if (failure == 0) {
        pthread_join(thread, NULL);
    } else {
        cgv_run_layout(&task);
    }
    return task.code;
}

// What the machine, or the container the process runs in, has of memory; 0 where it does not tell.
static inline size_t cgv_memory(void) {
    long pages = sysconf(_SC_PHYS_PAGES), size = sysconf(_SC_PAGESIZE);
    size_t memory = pages > 0 && size > 0 ? (size_t)pages * (size_t)size : 0;
    FILE *file = fopen("/sys/fs/cgroup/memory.max", "r");
    if (file == NULL) return memory;
    unsigned long long limit = 0;
    if (fscanf(file, "%llu", &limit) == 1 && limit > 0 && (memory == 0 || limit < memory)) memory = (size_t)limit;
    fclose(file);
    return memory;
}

// Cairo's plugin does not survive a bitmap there is no memory for. The system may promise more than there is, so what
// there is counts too. The pages are not touched; where the pointer is kept, an optimising compiler takes no allocation
// away that it would otherwise find unused and suppose to succeed.
static inline int cgv_has_memory(size_t size) {
    size_t memory = cgv_memory();
    if (memory > 0 && size > memory) return 0;
    void *volatile room = malloc(size);
    int found = room != NULL;
    free(room);
    return found;
}

// MARK: Typefaces

// A function of Pango, which the library's own plugin has loaded and sets text with. Linking it here would ask for one
// more package, and load it also where nothing is drawn.
static inline void *cgv_pango(const char *name) {
    static void *library = NULL;
#ifdef __APPLE__
    if (library == NULL) library = dlopen("libpango-1.0.0.dylib", RTLD_LAZY | RTLD_NOLOAD);
    return dlsym(library == NULL ? RTLD_DEFAULT : library, name);
#else
    if (library == NULL) library = dlopen("libpango-1.0.so.0", RTLD_LAZY | RTLD_NOLOAD);
    return library == NULL ? NULL : dlsym(library, name);
#endif
}

static inline textspan_t *cgv_spans(Agnode_t *node, int *count) {
    Agnodeinfo_t *record = (Agnodeinfo_t *)aggetrec(node, (char *)"Agnodeinfo_t", 0);
    textlabel_t *label = record == NULL ? NULL : record->label;
    *count = label == NULL || label->html ? 0 : (int)label->u.txt.nspans;
    return *count == 0 ? NULL : label->u.txt.span;
}

// How many characters of a node's text no typeface has; 0 also where nobody can tell.
static inline int cgv_unknown_characters(Agnode_t *node) {
    int (*unknown)(void *) = (int (*)(void *))cgv_pango("pango_layout_get_unknown_glyphs_count");
    int count = 0, sum = 0;
    textspan_t *spans = cgv_spans(node, &count);
    for (int index = 0; unknown != NULL && index < count; index++) {
        if (spans[index].layout != NULL) sum += unknown(spans[index].layout);
    }
    return sum;
}

// The family that a node's text is set in, in memory the caller frees: empty where there is no typeface at all, NULL
// where nobody can tell.
static inline char *cgv_typeface(Agnode_t *node) {
    int count = 0;
    textspan_t *spans = cgv_spans(node, &count);
    void *(*context_of)(void *) = (void *(*)(void *))cgv_pango("pango_layout_get_context");
    const void *(*wish_of)(void *) = (const void *(*)(void *))cgv_pango("pango_layout_get_font_description");
    void *(*load)(void *, const void *) = (void *(*)(void *, const void *))cgv_pango("pango_context_load_font");
    void *(*describe)(void *) = (void *(*)(void *))cgv_pango("pango_font_describe");
    const char *(*family_of)(void *) = (const char *(*)(void *))cgv_pango("pango_font_description_get_family");
    void (*release)(void *) = (void (*)(void *))cgv_pango("pango_font_description_free");
    if (!context_of || !wish_of || !load || !describe || !family_of || !release) return NULL;
    if (count == 0 || spans[0].layout == NULL) return NULL;
    const void *wish = wish_of(spans[0].layout);
    // Fonts belong to Pango's cache; this one keeps the reference that was asked for.
    void *font = wish == NULL ? NULL : load(context_of(spans[0].layout), wish);
    if (font == NULL) return strdup("");
    void *description = describe(font);
    const char *family = family_of(description);
    char *copy = strdup(family == NULL ? "" : family);
    release(description);
    return copy;
}

// `unsigned int *` up to Graphviz 12, `size_t *` after: the header's own declaration chooses.
typedef int (*cgv_render_narrow)(GVC_t *, graph_t *, const char *, char **, unsigned int *);
typedef int (*cgv_render_wide)(GVC_t *, graph_t *, const char *, char **, size_t *);

static inline int cgv_render(GVC_t *context, Agraph_t *graph, const char *format, char **data, size_t *length) {
    unsigned int narrow = 0;
    *length = 0;
    int code = _Generic(&gvRenderData,
        cgv_render_narrow: ((cgv_render_narrow)(void *)gvRenderData)(context, graph, format, data, &narrow),
        default: ((cgv_render_wide)(void *)gvRenderData)(context, graph, format, data, length));
    if (*length == 0) *length = narrow;
    return code;
}

// A device of our own on which the library's renderer for cairo draws, and which writes no file: somebody else's surface.
// The library has the renderer, but no device for it.
static inline void cgv_add_surface(GVC_t *context) {
    static gvdevice_features_t features = {
        GVDEVICE_BINARY_FORMAT | GVDEVICE_NO_WRITER | GVDEVICE_DOES_TRUECOLOR, { 0, 0 }, { 0, 0 }, { 72, 72 }
    };
    static gvplugin_installed_t devices[] = {
        { 0, "surface:cairo", 10, NULL, &features }, { 0, NULL, 0, NULL, NULL }
    };
    static gvplugin_api_t apis[] = { { API_device, devices }, { (api_t)0, NULL } };
    static gvplugin_library_t library = { (char *)"surface", apis };
    gvAddLibrary(context, &library);
}

static inline int cgv_draw(GVC_t *context, Agraph_t *graph, void *cairo) {
    return gvRenderContext(context, graph, "surface", cairo);
}

// Four parameters up to Graphviz 12, three after.
typedef char **(*cgv_list_four)(GVC_t *, const char *, int *, char *);
typedef char **(*cgv_list_three)(GVC_t *, const char *, int *);

static inline char **cgv_plugins(GVC_t *context, const char *kind, int *count) {
    *count = 0;
    return _Generic(&gvPluginList,
        cgv_list_three: ((cgv_list_three)(void *)gvPluginList)(context, kind, count),
        default: ((cgv_list_four)(void *)gvPluginList)(context, kind, count, NULL));
}

// MARK: Geometry, through the named records rather than the macros, which trust that a record is there

static inline Agraphinfo_t *cgv_graph_record(Agraph_t *graph) {
    return (Agraphinfo_t *)aggetrec(graph, (char *)"Agraphinfo_t", 0);
}

static inline Agnodeinfo_t *cgv_node_record(Agnode_t *node) {
    return (Agnodeinfo_t *)aggetrec(node, (char *)"Agnodeinfo_t", 0);
}

static inline Agedgeinfo_t *cgv_edge_record(Agedge_t *edge) {
    return (Agedgeinfo_t *)aggetrec(edge, (char *)"Agedgeinfo_t", 0);
}

// Bytes in 2.42, `bool` later.
static inline int cgv_is_filled(const layout_t *drawing) { return drawing->filled != 0; }
static inline int cgv_is_landscape(const layout_t *drawing) { return drawing->landscape != 0; }
static inline int cgv_is_placed(const textlabel_t *label) { return label->set != 0; }

#endif
