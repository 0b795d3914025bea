using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Tests.Profiles;

public sealed class LiveAccountTests
{
    [Fact]
    public void A_live_account_says_how_it_is_reached()
    {
        var account = Assert.Single(
            Read(
                """
                accounts:
                  - name: production
                    id: "111122223333"
                    live:
                      profile: prod
                      roleArn: arn:aws:iam::111122223333:role/security/Reader
                      externalId: example
                      region: eu-central-1
                      regions: [eu-central-1, us-east-1]
                """
            ).Accounts
        );
        Assert.Equal(StateSourceKind.Live, account.Kind);
        Assert.Equal("prod", account.Live!.Profile);
        Assert.Equal("arn:aws:iam::111122223333:role/security/Reader", account.Live.RoleArn);
        Assert.Equal("example", account.Live.ExternalId);
        Assert.Equal("eu-central-1", account.Live.Region);
        Assert.Equal(["eu-central-1", "us-east-1"], account.Live.Regions);
        Assert.Equal("live, by the role arn:aws:iam::111122223333:role/security/Reader", account.Source);
    }

    [Fact]
    public void A_live_account_may_leave_everything_to_the_environment()
    {
        var account = Assert.Single(Read("accounts: [{ name: here, live: {} }]").Accounts);
        Assert.Equal((StateSourceKind.Live, "live, by the AWS credentials at hand"), (account.Kind, account.Source));
    }

    [Fact]
    public void An_organization_takes_the_place_of_accounts()
    {
        var profile = Read(
            """
            organization:
              roleName: security/IamComplianceReader
              externalId: example
              profile: management
              region: eu-central-1
              regions: [eu-central-1]
              organizationalUnits: [ou-abcd-11112222, r-abcd]
              tags: { environment: production, "cost center": "" }
              exclude: ["444455556666"]
            """
        );
        Assert.Empty(profile.Accounts);
        var organization = profile.Organization!;
        Assert.Equal("security/IamComplianceReader", organization.RoleName);
        Assert.Equal("management", organization.Profile);
        Assert.Equal(["ou-abcd-11112222", "r-abcd"], organization.OrganizationalUnits);
        Assert.Equal([new("environment", "production"), new("cost center", "")], organization.Tags);
        Assert.Equal(["444455556666"], organization.Exclude);
    }

    [Fact]
    public void An_organization_stands_beside_accounts()
    {
        var profile = Read("accounts: [{ name: legacy, state: legacy.state.json }]\norganization: { roleName: Reader }\n");
        Assert.Single(profile.Accounts);
        Assert.NotNull(profile.Organization);
    }

    private static Profile Read(string text)
    {
        var result = Examples.CompileWith(new SourceText("iamcompliance.yaml", text));
        Assert.Empty(result.Diagnostics);
        return result.Catalogue.Profile!;
    }
}
