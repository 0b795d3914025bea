using IamCompliance.Definitions.Coverage;
using IamCompliance.Definitions.Tests.Linking;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Tests.Coverage;

public sealed class CoverageTests
{
    private static readonly SourceText Acme = SelectionTests.Program(
        """
          "1": { title: Keys are rotated, controls: [access-key-rotation] }
          "2": { title: Keys are rotated and counted, partial: true, controls: [access-key-rotation] }
          "3": { title: People are trained, assessment: manual }
          "4": { title: Doors are locked, responsibility: aws }
          "5": { title: Nobody tests this }
          "6": { title: Both sides have keys, responsibility: shared, controls: [access-key-rotation] }
        """
    );

    [Fact]
    public void Every_requirement_is_covered_in_exactly_one_way()
    {
        var coverage = Of(Acme);

        Assert.Equal(
            [
                CoverageState.Automated,
                CoverageState.Partial,
                CoverageState.Manual,
                CoverageState.Inherited,
                CoverageState.Uncovered,
                CoverageState.Automated,
            ],
            coverage.Requirements.Select(r => r.State)
        );
        Assert.Equal(6, Enum.GetValues<CoverageState>().Sum(coverage.Count));
        Assert.Equal(["access-key-rotation"], coverage.Requirements[0].Controls);
    }

    [Fact]
    public void What_the_profile_excludes_covers_nothing()
    {
        var coverage = Of(
            Acme,
            SelectionTests.Profile(
                "programs: [acme-1]\ncontrols: { exclude: [{ control: access-key-rotation, reason: Keys are forbidden anyway }] }"
            )
        );

        Assert.Equal(0, coverage.Count(CoverageState.Automated));
        Assert.Equal(0, coverage.Count(CoverageState.Partial));
        Assert.Equal(4, coverage.Count(CoverageState.Uncovered));
    }

    private static ProgramCoverage Of(params SourceText[] texts)
    {
        var result = Examples.CompileWith(texts);
        Assert.Empty(result.Diagnostics);
        return new CoverageReader(result.Catalogue).Of(Assert.Single(result.Catalogue.Programs));
    }
}
