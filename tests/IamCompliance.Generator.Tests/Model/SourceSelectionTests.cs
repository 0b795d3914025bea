using CsCheck;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.Generator.Model;
using IamCompliance.Generator.Reading;
using IamCompliance.Generator.Tests.Harness;

namespace IamCompliance.Generator.Tests.Model;

public sealed class SourceSelectionTests
{
    [Fact]
    public void Controls_outside_the_selection_stay_out_of_the_assembly()
    {
        var paths = Compile(Samples.Project).Definitions!.Sources.Select(s => s.Path).ToList();

        Assert.DoesNotContain(Samples.Group.LogicalPath, paths);
        Assert.Contains(Samples.Rotation.LogicalPath, paths);
        Assert.DoesNotContain(Samples.RotationCases.LogicalPath, paths);
        Assert.Contains(Samples.OwnControl.LogicalPath, paths);
        Assert.Contains(Samples.OwnCases.LogicalPath, paths);
    }

    [Fact]
    public void Profiles_that_the_project_s_own_extends_are_carried_and_mean_the_same()
    {
        var inner = Samples.Profile.With("extends: ../org/iamcompliance.yaml\naccounts: [{ name: sandbox, state: account.state.json }]\n");
        var outer = DefinitionText.Own("../prod/../org/iamcompliance.yaml", "parameters: { access-key-rotation: { maxAge: 30 days } }\n");

        var carried = LinkCarried(
            Compile([.. Samples.Project.Except([Samples.Profile]), inner, outer])
                .Definitions!.Sources.Select(s => new SourceText(s.Path, s.Content))
        );

        Assert.Empty(carried.Diagnostics);
        Assert.Equal(
            "30 days",
            Assert.Single(carried.Catalogue.Selected.Single(s => s.Name == "access-key-rotation").Parameters).Value.Text
        );
    }

    [Fact]
    public void Linking_the_carried_files_selects_the_same_controls_without_a_problem() =>
        Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool)
            .Sample(
                (program, include, exclude, parameter) =>
                {
                    var profile = Samples.Profile.With(
                        $"""
                        accounts: [{"{ name: sandbox, id: \"111122223333\", state: account.state.json }"}]
                        {(program ? "programs: [cis-sample-1.0]" : "")}
                        {(include || exclude ? "controls:" : "")}
                        {(include ? "  include: [group-not-empty]" : "")}
                        {(exclude ? "  exclude: [{ control: access-key-rotation, reason: Keys live elsewhere. }]" : "")}
                        {(parameter ? "parameters: { access-key-rotation: { maxAge: 30 days } }" : "")}

                        """
                    );
                    DefinitionText[] files = [.. Samples.Project.Except([Samples.Profile]), profile];
                    var all = Link(files.Select(f => new SourceText(f.LogicalPath, f.Content)));

                    var carried = LinkCarried(Compile(files).Definitions!.Sources.Select(s => new SourceText(s.Path, s.Content)));

                    Assert.Empty(all.Diagnostics);
                    Assert.Empty(carried.Diagnostics);
                    Assert.Equal(
                        all.Catalogue.Selected.Select(b => (b.Name, b.Digest)),
                        carried.Catalogue.Selected.Select(b => (b.Name, b.Digest))
                    );
                    Assert.Equal(all.Catalogue.ManualRequirements, carried.Catalogue.ManualRequirements);
                }
            );

    private static EmittedModel Compile(IEnumerable<DefinitionText> files) =>
        ModelCompiler.Compile(
            files.Select(f =>
                CanonicalFile.Of(
                    ParsedFile.Of(
                        new DefinitionFile(
                            new SourceText(LayerPath.Normalise(f.LogicalPath), f.Content),
                            new FileOrigin(f.Path, f.Path, IsOwn: !f.IsShipped)
                        )
                    )
                )
            ),
            new GeneratorSettings(CaseSelection.Own)
        );

    private static LinkResult LinkCarried(IEnumerable<SourceText> files) =>
        CatalogueCompiler.CompileProven([.. files], KnownResourceTypes.Catalog);

    private static LinkResult Link(IEnumerable<SourceText> files) => CatalogueCompiler.Compile([.. files], KnownResourceTypes.Catalog);
}
