using IamCompliance.Foundations.Secrets;

namespace IamCompliance.Foundations.Tests.Secrets;

public sealed class AccessKeyIdsTests
{
    [Theory]
    [InlineData("AKIAIOSFODNN7EXAMPLE", "****************MPLE")]
    [InlineData("key AKIAIOSFODNN7EXAMPLE of ada", "key ****************MPLE of ada")]
    [InlineData("key ASIAIOSFODNN7EXAMPLE, and AKIAIOSFODNN7EXAMPLF.", "key ****************MPLE, and ****************MPLF.")]
    [InlineData("ASIAIOSFODNN7EXAMPLE,AKIAI44QH8DHBEXAMPLE", "****************MPLE,****************MPLE")]
    [InlineData("xAKIAIOSFODNN7EXAMPLEx", "x****************MPLEx")]
    [InlineData("AKIAAKIAIOSFODNN7EXAMPLE", "********************MPLE")]
    [InlineData("AAKIAIOSFODNN7EXAMPLE", "A****************MPLE")]
    [InlineData("AKIAIOSFODNN7EXAMPL", "***************AMPL")]
    [InlineData("AKIAIOSFODNN7EXA", "************7EXA")]
    [InlineData("AKIAIOSFODNN7EX", "AKIAIOSFODNN7EX")]
    [InlineData("akiaiosfodnn7example", "akiaiosfodnn7example")]
    [InlineData("AIDACKCEVSQ6C2EXAMPLE", "AIDACKCEVSQ6C2EXAMPLE")]
    [InlineData("AKIA", "AKIA")]
    [InlineData("", "")]
    public void Access_key_ids_keep_their_last_four(string text, string masked) => Assert.Equal(masked, AccessKeyIds.Mask(text));

    [Fact]
    public void The_longest_id_has_128_characters()
    {
        var longest = "AKIA" + new string('Z', 124);

        Assert.Equal([longest], AccessKeyIds.Find(longest + "ZZZ"));
        Assert.Equal(new string('*', 124) + "ZZZZ" + "ZZZ", AccessKeyIds.Mask(longest + "ZZZ"));
    }

    [Fact]
    public void Each_id_is_found_and_replaced_in_its_place()
    {
        const string Text = "a AKIAIOSFODNN7EXAMPLE b ASIAIOSFODNN7EXAMPLF c";

        Assert.Equal(["AKIAIOSFODNN7EXAMPLE", "ASIAIOSFODNN7EXAMPLF"], AccessKeyIds.Find(Text));
        Assert.Equal("a E b F c", AccessKeyIds.Replace(Text, id => id[^1..]));
    }
}
