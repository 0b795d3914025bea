using IamCompliance.Generator.Emission;

namespace IamCompliance.Generator.Tests.Emission;

public sealed class IdentifiersTests
{
    [Theory]
    [InlineData("access-key-rotation", "Access_key_rotation")]
    [InlineData("user-password-unused[maxAge=45 days]", "User_password_unused__maxAge_45_days")]
    [InlineData("1st-key", "_1st_key")]
    [InlineData("pci-dss-4.0 8.3.6", "Pci_dss_4_0_8_3_6")]
    [InlineData("ключ", "_")]
    public void Methods_are_named_after_what_they_ask(string name, string method) => Assert.Equal(method, Identifiers.ForMethod(name));

    [Theory]
    [InlineData("security-best-practices", "SecurityBestPractices")]
    [InlineData("resilience", "Resilience")]
    public void Classes_are_named_after_chapters(string chapter, string name) => Assert.Equal(name, Identifiers.ForClass(chapter));

    [Fact]
    public void Names_that_csharp_cannot_tell_apart_get_methods_that_do_not_depend_on_their_order()
    {
        string[] names = ["a[x=1.5]", "a[x=1-5]", "b"];

        var forth = Identifiers.ForMethods(names);
        var back = Identifiers.ForMethods(names.Reverse());

        Assert.Equal(forth.OrderBy(p => p.Key), back.OrderBy(p => p.Key));
        Assert.Equal(3, forth.Values.Distinct().Count());
        Assert.Equal("B", forth["b"]);
    }

    [Fact]
    public void A_very_long_sentence_is_cut_and_kept_apart_from_others()
    {
        var sentence = new string('a', 1000);

        Assert.NotEqual(Identifiers.ForMethod(sentence + "1"), Identifiers.ForMethod(sentence + "2"));
        Assert.True(Identifiers.ForMethod(sentence).Length < 300);
    }
}
