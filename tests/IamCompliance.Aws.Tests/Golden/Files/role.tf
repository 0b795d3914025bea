variable "role_name" {
  description = "The name of the role."
  type        = string
  default     = "IamComplianceReader"
}

variable "trusted_account_id" {
  description = "The account whose principals may assume the role."
  type        = string
  default     = "111122223333"
}

variable "external_id" {
  description = "What they must say to do so."
  type        = string
  default     = "example"
}

data "aws_partition" "current" {}

data "aws_iam_policy_document" "reader_trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = ["arn:${data.aws_partition.current.partition}:iam::${var.trusted_account_id}:root"]
    }
    condition {
      test     = "StringEquals"
      variable = "sts:ExternalId"
      values   = [var.external_id]
    }
  }
}

data "aws_iam_policy_document" "reader" {
  statement {
    sid       = "ReadAccessAnalyzer"
    resources = ["*"]
    actions = [
      "access-analyzer:ListAnalyzers",
    ]
  }
  statement {
    sid       = "ReadCloudtrail"
    resources = ["*"]
    actions = [
      "cloudtrail:DescribeTrails",
    ]
  }
  statement {
    sid       = "ReadEc2"
    resources = ["*"]
    actions = [
      "ec2:DescribeRegions",
    ]
  }
  statement {
    sid       = "ReadIam"
    resources = ["*"]
    actions = [
      "iam:GetAccountPasswordPolicy",
    ]
  }
  statement {
    sid       = "ReadS3"
    resources = ["*"]
    actions = [
      "s3:GetBucketVersioning",
      "s3:ListAllMyBuckets",
    ]
  }
}

resource "aws_iam_role" "reader" {
  name                 = var.role_name
  description          = "Read by iamc; can change nothing."
  max_session_duration = 3600
  assume_role_policy   = data.aws_iam_policy_document.reader_trust.json
}

resource "aws_iam_role_policy" "reader" {
  name   = "ReadForCompliance"
  role   = aws_iam_role.reader.id
  policy = data.aws_iam_policy_document.reader.json
}

output "reader_role_arn" {
  value = aws_iam_role.reader.arn
}
