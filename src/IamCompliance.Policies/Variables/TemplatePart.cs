namespace IamCompliance.Policies.Variables;

/// <summary>One piece of a text with variables: literal text, or a variable with or without a default.</summary>
internal sealed record TemplatePart(string? Literal, string? Key, string? Default);
