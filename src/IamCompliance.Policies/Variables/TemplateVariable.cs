namespace IamCompliance.Policies.Variables;

/// <summary>A variable as written: its key and default, or the character it escapes; and the place after it.</summary>
internal sealed record TemplateVariable(string Key, string? Default, char? Escaped, int End);
