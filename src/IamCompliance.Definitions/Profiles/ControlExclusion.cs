using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Profiles;

/// <summary>Leaves a control out of the run, with the reason that evidence shows.</summary>
public sealed record ControlExclusion(string Control, string Reason, SourceSpan Span);
