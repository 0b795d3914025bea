namespace IamCompliance.Browser.Tests.Browsing;

/// <summary>Runs the tests one after the other in one browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<Chromium>
{
    public const string Name = "browser";
}
