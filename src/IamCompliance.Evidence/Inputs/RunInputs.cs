using IamCompliance.Definitions.Text;

namespace IamCompliance.Evidence.Inputs;

/// <summary>Holds what a run was made from, so that its package can be made again.</summary>
/// <param name="Definitions">The definition files as they were linked, in any order.</param>
/// <param name="States">The assessed states, one for each account of the run.</param>
public sealed record RunInputs(IReadOnlyList<SourceText> Definitions, IReadOnlyList<RecordedState> States);
