using System.Globalization;

namespace IamCompliance.Foundations.Diagnostics;

/// <summary>Describes one kind of problem. Ids are for ever: never reused, never renumbered.</summary>
/// <param name="Id"><c>IC</c> and four digits; the first digit is the stage.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Title">A few words that name the problem.</param>
/// <param name="MessageFormat">One sentence without final stop; <c>{0}</c> takes the author's own words, in backticks.</param>
public sealed record DiagnosticDescriptor(string Id, DiagnosticSeverity Severity, string Title, string MessageFormat)
{
    /// <summary>Describes an error.</summary>
    public static DiagnosticDescriptor Error(string id, string title, string message) => new(id, DiagnosticSeverity.Error, title, message);

    /// <summary>Describes a risk.</summary>
    public static DiagnosticDescriptor SecurityWarning(string id, string title, string message) =>
        new(id, DiagnosticSeverity.SecurityWarning, title, message);

    /// <summary>Describes a warning.</summary>
    public static DiagnosticDescriptor Warning(string id, string title, string message) =>
        new(id, DiagnosticSeverity.Warning, title, message);

    /// <summary>Describes a suggestion.</summary>
    public static DiagnosticDescriptor Suggestion(string id, string title, string message) =>
        new(id, DiagnosticSeverity.Suggestion, title, message);

    /// <summary>Writes the sentence about one problem of this kind, the same in every culture.</summary>
    public string Word(object[] arguments) => string.Format(CultureInfo.InvariantCulture, MessageFormat, arguments);
}
