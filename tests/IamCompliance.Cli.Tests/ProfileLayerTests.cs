using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

public sealed class ProfileLayerTests
{
    [Fact]
    public async Task Explain_shows_file_and_line_of_a_value_and_of_those_it_takes_the_place_of()
    {
        using var folder = Project();
        var result = (await Iamc.RunAsync(folder.Path, "explain", "access-key-rotation", "--in", "shop")).Exits(ExitCodes.Pass);
        Assert.Contains("maxAge = 70 days, profile at iamcompliance.yaml:4: The vendor needs it", result.Output, StringComparison.Ordinal);
        Assert.Contains("in place of 45 days, profile at ../prod.iamcompliance.yaml:3", result.Output, StringComparison.Ordinal);
        Assert.Contains("in place of 60 days, profile at ../org/iamcompliance.yaml:1", result.Output, StringComparison.Ordinal);
        Assert.Contains("in place of 90 days, default", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_profile_that_is_not_there_is_named()
    {
        using var folder = Project();
        File.Delete(folder.File("org/iamcompliance.yaml"));
        var result = (await Iamc.RunAsync(folder.Path, "validate", "shop")).Exits(ExitCodes.Usage);
        Assert.Contains("The profile `../org/iamcompliance.yaml` was not found", result.Output + result.Error, StringComparison.Ordinal);
    }

    private static TemporaryFolder Project()
    {
        var folder = new TemporaryFolder();
        folder.Write("org/iamcompliance.yaml", "parameters: { access-key-rotation: { maxAge: 60 days } }\n");
        folder.Write(
            "prod.iamcompliance.yaml",
            "extends: org/iamcompliance.yaml\nparameters:\n  access-key-rotation: { maxAge: 45 days }\n"
        );
        folder.Write(
            "shop/iamcompliance.yaml",
            "extends: ../prod.iamcompliance.yaml\naccounts: [{ name: shop, state: shop.state.json }]\nparameters:\n  access-key-rotation: { maxAge: { value: 70 days, reason: The vendor needs it } }\n"
        );
        return folder;
    }
}
