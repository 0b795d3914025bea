using IamCompliance.Definitions.Attestations;
using IamCompliance.Definitions.Cases;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Decisions;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Events;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Programs;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Waivers;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Linking;

/// <summary>Reads every file by its kind, in the order of their paths.</summary>
internal sealed class DefinitionFilesReader(ResourceTypeCatalog types, DiagnosticSink sink)
{
    private readonly List<ControlFile> controls = [];
    private readonly HashSet<string> declaredControls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResourceType?> controlTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> controlPaths = new(StringComparer.Ordinal);
    private readonly List<ProgramFile> programs = [];
    private readonly Dictionary<(string Program, string Edition), string> programPaths = [];
    private readonly List<CasesFile> cases = [];
    private readonly List<WaiverEntry> waivers = [];
    private readonly List<AttestationEntry> attestations = [];
    private readonly List<DecisionFile> decisions = [];
    private readonly Dictionary<FileKind, string> singles = [];
    private readonly EventSets events = new();
    private readonly CaseReader caseReader = new(types, sink);
    private readonly ProfileLayers profiles = new(sink);

    /// <summary>Reads the files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="unreadable">The paths of files that could not be decoded, which was reported: what they define is known by
    /// name.</param>
    public UnlinkedDefinitions Read(IReadOnlyList<SourceTree> files, IReadOnlyList<string> unreadable)
    {
        foreach (var path in unreadable)
            Declare(path, DefinitionPath.Parse(path));
        var ordered = files
            .OrderBy(f => f.Source.Path, StringComparer.Ordinal)
            .ThenBy(f => f.Source.Content, StringComparer.Ordinal)
            .ToList();

        // Events come first, for controls name them; cases last, they are checked against the types of their controls.
        foreach (var file in ordered.Where(f => f.Path.Kind == FileKind.Events))
            events.Read(file, sink);
        foreach (var file in ordered.Where(f => f.Path.Kind is not (FileKind.Cases or FileKind.Events)))
            ReadOne(file);
        foreach (var file in ordered.Where(f => f.Path.Kind == FileKind.Cases))
            ReadCases(file);

        return new UnlinkedDefinitions
        {
            Controls = controls,
            DeclaredControls = declaredControls,
            Cases = cases,
            Programs = programs,
            DeclaredPrograms = programPaths.Keys,
            Profile = profiles.Merge(),
            Waivers = waivers,
            Attestations = attestations,
            Decisions = decisions,
        };
    }

    private void ReadOne(SourceTree file)
    {
        var (source, path) = (file.Source, file.Path);
        switch (path.Kind)
        {
            case FileKind.Unrecognised:
                sink.Report(
                    ReadingDiagnostics.UnrecognisedFile,
                    SourceSpan.StartOf(source.Path),
                    "Controls are `<chapter>/<id>/control.yaml` with `cases.yaml` beside it, programs are "
                        + "`programs/<program>/<edition>.yaml`.",
                    source.Path
                );
                break;
            case FileKind.Control:
                ReadControl(file);
                break;
            case FileKind.Program:
                ReadProgram(file);
                break;
            case FileKind.Profile:
                profiles.Add(source, file.Open(sink) is { } profile ? new ProfileReader(sink).Read(profile) : null);
                break;
            case FileKind.Waivers when IsFirst(source, path.Kind) && file.Open(sink) is { } root:
                waivers.AddRange(new WaiverReader(sink).Read(root));
                break;
            case FileKind.Attestations when IsFirst(source, path.Kind) && file.Open(sink) is { } root:
                attestations.AddRange(new AttestationReader(sink).Read(root));
                break;
            case FileKind.Decisions when DecisionFileReader.Read(file, sink) is { } read:
                decisions.Add(read);
                break;
        }
    }

    private void Declare(string source, DefinitionPath path)
    {
        if (path.Kind == FileKind.Control)
        {
            declaredControls.Add(path.Name);
            controlTypes[DirectoryOf(source)] = null;
        }
        else if (path.Kind == FileKind.Events)
        {
            events.Declare(path.Name);
        }
        else if (path.Kind == FileKind.Program && !programPaths.ContainsKey((path.Folder, path.Name)))
        {
            programPaths.Add((path.Folder, path.Name), source);
        }
    }

    private void ReadControl(SourceTree file)
    {
        var (source, path) = (file.Source, file.Path);
        Declare(source.Path, path);
        if (file.Open(sink) is not { } root)
            return;
        if (root is YamlMapping map)
        {
            if (map.Find("id") is YamlScalar id)
                declaredControls.Add(id.Value);
            controlTypes[DirectoryOf(source.Path)] = map.Find("resource") is YamlScalar name ? types.Find(name.Value) : null;
        }

        if (new ControlReader(types, events, sink) { IsProven = file.IsProven }.Read(root, path) is not { } control)
            return;
        if (controlPaths.TryGetValue(control.Id, out var first))
        {
            sink.Report(
                LinkingDiagnostics.DuplicateControl,
                ((YamlMapping)root).Find("id")!.Span,
                "Give one of them another id.",
                control.Id,
                first
            );
            return;
        }

        controlPaths.Add(control.Id, source.Path);
        controls.Add(new ControlFile(control, root, path.IsOwn, file.IsProven));
    }

    private void ReadProgram(SourceTree file)
    {
        var (source, path) = (file.Source, file.Path);
        var key = (path.Folder, path.Name);
        if (programPaths.TryGetValue(key, out var first))
        {
            sink.Report(
                LinkingDiagnostics.DuplicateProgram,
                SourceSpan.StartOf(source.Path),
                "Keep one of them.",
                $"{path.Folder}-{path.Name}",
                first
            );
            return;
        }

        programPaths.Add(key, source.Path);
        if (file.Open(sink) is { } root && new ProgramReader(sink).Read(root, path) is { } program)
            programs.Add(program);
    }

    private void ReadCases(SourceTree file)
    {
        var (source, path) = (file.Source, file.Path);
        var before = sink.ErrorCount;
        var directory = DirectoryOf(source.Path);
        var hasControl = controlTypes.TryGetValue(directory, out var type);
        if (!hasControl)
            sink.Report(LinkingDiagnostics.CasesWithoutControl, SourceSpan.StartOf(source.Path), "Write the control, or delete the cases.");
        var root = file.Open(sink);
        var read = root is null ? CaseFileContent.Empty : caseReader.Read(root, path.Name, type);
        cases.Add(
            new CasesFile(directory, read.Cases, sink.ErrorCount > before, SourceSpan.StartOf(source.Path))
            {
                EquivalentMutants = read.EquivalentMutants,
            }
        );
    }

    // Only one file of waivers and one of attestations count.
    private bool IsFirst(SourceText source, FileKind kind)
    {
        if (!singles.TryGetValue(kind, out var first))
        {
            singles.Add(kind, source.Path);
            return true;
        }

        sink.Report(ReadingDiagnostics.SecondFile, SourceSpan.StartOf(source.Path), "Assess one project at a time.", source.Path, first);
        return false;
    }

    private static string DirectoryOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);
}
