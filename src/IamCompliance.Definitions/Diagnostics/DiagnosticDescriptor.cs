namespace IamCompliance.Definitions.Diagnostics;

/// <summary>Describes one kind of problem. Ids are for ever: never reused, never renumbered.</summary>
/// <param name="Id"><c>IC</c> and four digits; the first digit is the stage.</param>
/// <param name="Severity">Error or warning.</param>
/// <param name="Title">A few words that name the problem.</param>
/// <param name="MessageFormat">One sentence without final stop; <c>{0}</c> takes the user's own words, in backticks.</param>
public sealed record DiagnosticDescriptor(string Id, DiagnosticSeverity Severity, string Title, string MessageFormat);
