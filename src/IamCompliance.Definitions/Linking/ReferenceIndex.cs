using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Linking;

/// <summary>Finds what names refer to, and tells unknown names from names of things that have errors of their own.</summary>
internal sealed class ReferenceIndex(UnlinkedDefinitions files)
{
    private readonly Dictionary<string, Control> controls = files.Controls.ToDictionary(
        f => f.Control.Id,
        f => f.Control,
        StringComparer.Ordinal
    );
    private readonly HashSet<string> programs = new(
        files.DeclaredPrograms.Select(p => Programs.ProgramName.Of(p.Program, p.Edition)),
        StringComparer.Ordinal
    );

    /// <summary>Finds a control; reports an unknown id, and is silent about a control that has errors.</summary>
    public Control? FindControl(string id, Text.SourceSpan span, DiagnosticSink sink)
    {
        if (controls.TryGetValue(id, out var control))
            return control;
        if (!files.DeclaredControls.Contains(id))
            sink.Report(
                LinkingDiagnostics.UnknownControlReference,
                span,
                DidYouMean.Help(id, files.DeclaredControls),
                YamlNodeDescription.Shorten(id)
            );
        return null;
    }

    /// <summary>Decides whether a control is known and free of errors.</summary>
    public bool Has(string id) => controls.ContainsKey(id);

    /// <summary>Decides whether a program is known, be it with errors; reports it otherwise.</summary>
    public bool CheckProgram(string id, Text.SourceSpan span, DiagnosticSink sink)
    {
        if (programs.Contains(id))
            return true;
        sink.Report(
            LinkingDiagnostics.UnknownProgram,
            span,
            DidYouMean.Help(id, programs.OrderBy(p => p, StringComparer.Ordinal)),
            YamlNodeDescription.Shorten(id)
        );
        return false;
    }

    /// <summary>Decides whether an edition is known, be it with errors.</summary>
    public bool HasEdition(string program, string edition) => files.DeclaredPrograms.Contains((program, edition));

    /// <summary>Lists the known editions of a program.</summary>
    public IEnumerable<string> EditionsOf(string program) =>
        files.DeclaredPrograms.Where(p => p.Program == program).Select(p => p.Edition).OrderBy(e => e, StringComparer.Ordinal);
}
