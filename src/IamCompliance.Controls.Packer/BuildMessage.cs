using System.Globalization;
using IamCompliance.Definitions.Diagnostics;

namespace IamCompliance.Controls.Packer;

/// <summary>Words a problem as builds and editors understand it: file, line and column first. A warning refuses the pack as an error
/// does.</summary>
internal static class BuildMessage
{
    /// <summary>Words a problem of a file below a folder.</summary>
    public static string Of(Diagnostic problem, string folder)
    {
        var file = Path.GetFullPath(Path.Combine(folder, problem.Span.Path[ControlFolder.Prefix.Length..]));
        var help = problem.Help is null ? "" : $" ({problem.Help})";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{file}({problem.Span.Start.Line},{problem.Span.Start.Column}): error {problem.Id}: {problem.Message}{help}"
        );
    }
}
