namespace IamCompliance.Definitions.Scaffolding;

/// <summary>Holds one file of a scaffold.</summary>
/// <param name="Path">Where it belongs, relative to the project, with forward slashes.</param>
/// <param name="Content">What it says, with <c>\n</c> as line end.</param>
public sealed record ScaffoldFile(string Path, string Content);
