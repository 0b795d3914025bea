using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Linking;

/// <summary>Compiles definition files into a linked catalogue: reads, types and resolves everything, and reports all problems of all
/// files.</summary>
public static class CatalogueCompiler
{
    /// <summary>Compiles the files. Neither their order nor anything outside them changes the result; whatever has an error is left
    /// out.</summary>
    /// <param name="files">The files, recognised by their logical paths.</param>
    /// <param name="types">The resource types that controls can name.</param>
    public static LinkResult Compile(IReadOnlyList<SourceText> files, ResourceTypeCatalog types) =>
        Compile(SourceTree.ReadAll(files), types);

    /// <summary>Compiles files that were read before.</summary>
    /// <param name="files">The files, recognised by their logical paths.</param>
    /// <param name="types">The resource types that controls can name.</param>
    public static LinkResult Compile(IReadOnlyList<SourceTree> files, ResourceTypeCatalog types) =>
        Compile(files, [], types, hasCases: true, new DiagnosticSink());

    /// <summary>Compiles files of which an earlier run kept a record without the cases, which that run has checked.</summary>
    /// <param name="files">The files, recognised by their logical paths; cases among them are not looked at.</param>
    /// <param name="types">The resource types that controls can name.</param>
    public static LinkResult CompileRecorded(IReadOnlyList<SourceText> files, ResourceTypeCatalog types) =>
        Compile(
            SourceTree.ReadAll([.. files.Where(f => DefinitionPath.Parse(f.Path).Kind != FileKind.Cases)]),
            [],
            types,
            hasCases: false,
            new DiagnosticSink()
        );

    /// <summary>Compiles files that a build has compiled without a problem before: of the cases only those are there that somebody wants to
    /// run.</summary>
    /// <param name="files">The files, recognised by their logical paths.</param>
    /// <param name="types">The resource types that controls can name.</param>
    public static LinkResult CompileProven(IReadOnlyList<SourceText> files, ResourceTypeCatalog types) =>
        Compile(SourceTree.ReadAll(files, areProven: true), [], types, hasCases: true, new DiagnosticSink());

    /// <summary>Decodes the files and compiles them. A file that cannot be decoded is reported once; references to what it defines are
    /// not.</summary>
    /// <param name="files">The files as they lie on disk.</param>
    /// <param name="types">The resource types that controls can name.</param>
    public static LinkResult Compile(IReadOnlyList<SourceBytes> files, ResourceTypeCatalog types)
    {
        var sink = new DiagnosticSink();
        var decoded = files.Select(f => (f.Path, Text: SourceDecoder.Decode(f.Path, f.Content, sink))).ToList();
        return Compile(
            SourceTree.ReadAll([.. decoded.Select(f => f.Text).OfType<SourceText>()]),
            [.. decoded.Where(f => f.Text is null).Select(f => f.Path)],
            types,
            hasCases: true,
            sink
        );
    }

    private static LinkResult Compile(
        IReadOnlyList<SourceTree> files,
        IReadOnlyList<string> unreadable,
        ResourceTypeCatalog types,
        bool hasCases,
        DiagnosticSink sink
    )
    {
        var read = new DefinitionFilesReader(types, sink).Read(files, unreadable);
        var index = new ReferenceIndex(read);
        var programs = new ProgramLinker(index, sink).Link(read.Programs);
        var (controls, cases, equivalents) = hasCases ? new CaseLinker(sink).Link(read) : CaseLinker.Trust(read);
        new MappingLinker(index, sink).Check(read.Controls, programs.Editions);
        var settings = new ProfileLinker(index, sink).Link(read.Profile, programs.Editions);
        var waiverLinker = new WaiverLinker(index, sink);
        var waivers = waiverLinker.Link(read.Waivers, read.Profile?.Profile);
        var attestations = new AttestationLinker(index, sink).Link(read.Attestations, programs.Editions, read.Profile?.Profile);
        var selection = new Selector(controls, programs, read.Profile?.Profile, settings).Select();
        waiverLinker.CheckSelected(read.Waivers, selection.Selected);
        var catalogue = new LinkedCatalogue
        {
            Controls = [.. controls.Select(c => c.Control)],
            Programs = programs.Editions,
            Profile = read.Profile?.Profile,
            Selected = selection.Selected,
            OnRequest = selection.OnRequest,
            ManualRequirements = selection.ManualRequirements,
            Uncovered = selection.Uncovered,
            Waivers = waivers,
            Attestations = attestations,
            Cases = cases,
            EquivalentMutants = equivalents,
            Decisions = read.Decisions,
        };
        return new LinkResult(catalogue, sink.Ordered());
    }
}
