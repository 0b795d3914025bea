using IamCompliance.Definitions.Programs;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Linking;

/// <summary>The programs with everything they extend merged in, and the typed values their requirements bind.</summary>
/// <param name="Editions">The editions by id.</param>
/// <param name="Bindings">The values of each reference to a control, by the place of the reference; references with errors are
/// missing.</param>
internal sealed record LinkedPrograms(
    IReadOnlyList<ProgramEdition> Editions,
    IReadOnlyDictionary<SourceSpan, IReadOnlyList<BoundParameter>> Bindings
);
