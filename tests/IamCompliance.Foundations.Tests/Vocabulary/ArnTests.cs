using IamCompliance.Foundations.Vocabulary;

namespace IamCompliance.Foundations.Tests.Vocabulary;

public sealed class ArnTests
{
    [Fact]
    public void The_fields_of_an_ARN()
    {
        var arn = Arn.TryParse("arn:aws-cn:sns:cn-north-1:111122223333:topic:with:colons")!.Value;

        Assert.Equal("aws-cn", arn.Partition);
        Assert.Equal("sns", arn.Service);
        Assert.Equal("cn-north-1", arn.Region);
        Assert.Equal("111122223333", arn.Account);
        Assert.Equal("topic:with:colons", arn.Resource);
        Assert.Equal("topic:with:colons", arn.Name);
    }

    [Theory]
    [InlineData("arn:aws:iam::111122223333:user/path/to/ana", "ana")]
    [InlineData("arn:aws:iam::111122223333:user/", "")]
    [InlineData("arn:aws:iam::a/b:root", "root")]
    [InlineData("arn:::::", "")]
    public void The_name_is_the_last_segment_of_the_resource(string text, string name) => Assert.Equal(name, Arn.TryParse(text)?.Name);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("arn")]
    [InlineData("arn:aws:iam::111122223333")]
    [InlineData("ARN:aws:iam::111122223333:root")]
    [InlineData("arns:aws:iam::111122223333:root")]
    public void What_has_fewer_fields_or_begins_otherwise_is_none(string? text) => Assert.Null(Arn.TryParse(text));
}
