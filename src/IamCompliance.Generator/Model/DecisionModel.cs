namespace IamCompliance.Generator.Model;

/// <summary>Describes one decision of a file.</summary>
/// <param name="Name">The sentence that names it.</param>
/// <param name="Line">The line it begins at.</param>
internal sealed record DecisionModel(string Name, int Line);
