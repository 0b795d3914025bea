using IamCompliance.Definitions.Linking;
using IamCompliance.Policies.Defects;

namespace IamCompliance.Assessment.Compilation;

/// <summary>Holds a control that was compiled, or why it could not be.</summary>
/// <param name="Bound">The control and its parameter values.</param>
/// <param name="Compiled">The control, ready to be evaluated; null when compiling it broke.</param>
/// <param name="Defect">What broke; null when nothing did.</param>
internal sealed record PreparedControl(BoundControl Bound, CompiledControl? Compiled, Defect? Defect);
