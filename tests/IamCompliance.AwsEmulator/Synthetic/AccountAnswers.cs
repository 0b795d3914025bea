namespace IamCompliance.AwsEmulator.Synthetic;

/// <summary>Answers about the account itself: who calls, its settings, identity providers, contacts, regions.</summary>
internal static class AccountAnswers
{
    public static void Add(AnswerSet set)
    {
        set.Add(
            "sts-get-caller-identity",
            new
            {
                UserId = "AIDAEXAMPLEAUDITOR000",
                set.Account,
                Arn = set.Iam("user/auditor"),
            }
        );
        set.Add(
            "iam-get-account-password-policy",
            new
            {
                PasswordPolicy = new
                {
                    MinimumPasswordLength = 14,
                    RequireSymbols = true,
                    RequireNumbers = true,
                    RequireUppercaseCharacters = true,
                    RequireLowercaseCharacters = true,
                    AllowUsersToChangePassword = true,
                    ExpirePasswords = true,
                    MaxPasswordAge = 90,
                    PasswordReusePrevention = 24,
                    HardExpiry = false,
                },
            }
        );
        set.Add("iam-list-account-aliases", new { AccountAliases = new[] { $"synthetic-{set.Account}" } });
        set.Add(
            "iam-list-server-certificates",
            new
            {
                ServerCertificateMetadataList = new[]
                {
                    new
                    {
                        Path = "/",
                        ServerCertificateName = "front",
                        ServerCertificateId = set.Draw.Id("ASCA"),
                        Arn = set.Iam("server-certificate/front"),
                        UploadDate = set.DaysAgo(100),
                        Expiration = set.DaysAgo(-265),
                    },
                },
            }
        );
        set.Add(
            "iam-list-saml-providers",
            new
            {
                SAMLProviderList = new[]
                {
                    new
                    {
                        Arn = set.Iam("saml-provider/corporate"),
                        ValidUntil = set.DaysAgo(-1000),
                        CreateDate = set.DaysAgo(900),
                    },
                },
            }
        );
        set.Add(
            "iam-get-saml-provider.corporate",
            new
            {
                SAMLMetadataDocument = "<EntityDescriptor/>",
                CreateDate = set.DaysAgo(900),
                ValidUntil = set.DaysAgo(-1000),
                AssertionEncryptionMode = "Required",
            }
        );
        set.Add("iam-list-service-specific-credentials.true", new { ServiceSpecificCredentials = Array.Empty<object>() });
        set.Add(
            "iam-list-open-id-connect-providers",
            new { OpenIDConnectProviderList = new[] { new { Arn = set.Iam("oidc-provider/token.actions.githubusercontent.com") } } }
        );
        set.Add(
            "iam-get-open-id-connect-provider.token.actions.githubusercontent.com",
            new
            {
                Url = "token.actions.githubusercontent.com",
                ClientIDList = new[] { "sts.amazonaws.com" },
                ThumbprintList = Array.Empty<string>(),
                CreateDate = set.DaysAgo(400),
            }
        );
        AddContacts(set);
        AddRegions(set);
    }

    private static void AddContacts(AnswerSet set)
    {
        foreach (var type in new[] { "SECURITY", "BILLING" })
        {
            set.Add(
                $"account-get-alternate-contact.{type}",
                new
                {
                    AlternateContact = new
                    {
                        Name = "Team",
                        Title = "On call",
                        EmailAddress = $"{type.ToLowerInvariant()}@synthetic.example",
                        PhoneNumber = "+1 555 0100",
                        AlternateContactType = type,
                    },
                }
            );
        }

        set.Fail(
            "account-get-alternate-contact.OPERATIONS",
            "ResourceNotFoundException",
            "No contact of the inputted alternate contact type found."
        );
    }

    private static void AddRegions(AnswerSet set)
    {
        set.Add(
            "account-list-regions",
            new
            {
                Regions = set
                    .Size.Regions.Append(set.Region)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal)
                    .Select(r => new { RegionName = r, RegionOptStatus = "ENABLED_BY_DEFAULT" })
                    .Append(new { RegionName = "ap-east-1", RegionOptStatus = "DISABLED" }),
            }
        );
        set.Add(
            "ec2-describe-regions",
            new
            {
                Regions = set
                    .Size.Regions.Append(set.Region)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal)
                    .Select(r => new
                    {
                        OptInStatus = "opt-in-not-required",
                        RegionName = r,
                        Endpoint = $"ec2.{r}.amazonaws.com",
                    }),
            }
        );
    }
}
