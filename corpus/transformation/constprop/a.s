	.file	"unit.c"
	.text
.Ltext0:
	.file 0 "/src" "unit.c"
	.p2align 4
	.globl	scale
	.type	scale, @function
scale:
.LVL0:
.LFB0:
	.file 1 "unit.c"
	.loc 1 4 1 view -0
	.cfi_startproc
	.loc 1 5 2 view .LVU1
	.loc 1 7 2 view .LVU2
.LBB2:
	.loc 1 7 7 view .LVU3
	.loc 1 7 20 view .LVU4
.LBE2:
	.loc 1 4 1 is_stmt 0 view .LVU5
	movslq	%esi, %rdx
.LBB3:
	.loc 1 7 20 view .LVU6
	testl	%edx, %edx
	jle	.L15
	cmpl	$3, %edi
	je	.L3
	cmpl	$4, %edi
	je	.L4
	leaq	table(%rip), %rsi
.LVL1:
	.loc 1 7 20 view .LVU7
.LBE3:
	.loc 1 5 6 view .LVU8
	xorl	%ecx, %ecx
	leaq	(%rsi,%rdx,4), %r8
.LVL2:
	.p2align 4,,10
	.p2align 3
.L5:
.LBB4:
	.loc 1 8 3 is_stmt 1 view .LVU9
	.loc 1 8 62 is_stmt 0 view .LVU10
	movl	(%rsi), %eax
	.loc 1 7 20 view .LVU11
	addq	$4, %rsi
.LVL3:
	.loc 1 8 62 view .LVU12
	cltd
	idivl	%edi
	.loc 1 8 7 view .LVU13
	addl	%edx, %ecx
.LVL4:
	.loc 1 7 26 is_stmt 1 view .LVU14
	.loc 1 7 20 view .LVU15
	cmpq	%r8, %rsi
	jne	.L5
.LVL5:
.L1:
	.loc 1 7 20 is_stmt 0 view .LVU16
.LBE4:
	.loc 1 10 1 view .LVU17
	movl	%ecx, %eax
	ret
.LVL6:
	.p2align 4,,10
	.p2align 3
.L3:
	.loc 1 10 1 view .LVU18
	leal	-1(%rdx), %eax
	cmpl	$2, %eax
	jbe	.L17
	movl	%edx, %ecx
	leaq	table(%rip), %rsi
.LVL7:
.LBB5:
	.loc 1 7 20 view .LVU19
	pxor	%xmm1, %xmm1
	shrl	$2, %ecx
	movq	%rsi, %rax
	salq	$4, %rcx
	addq	%rsi, %rcx
.LVL8:
	.p2align 4,,10
	.p2align 3
.L12:
	.loc 1 8 3 is_stmt 1 view .LVU20
	.loc 1 8 35 is_stmt 0 view .LVU21
	movdqu	(%rax), %xmm0
	movdqu	(%rax), %xmm5
	addq	$16, %rax
	pslld	$1, %xmm0
	paddd	%xmm5, %xmm0
	.loc 1 8 7 view .LVU22
	paddd	%xmm0, %xmm1
.LVL9:
	.loc 1 7 26 is_stmt 1 view .LVU23
	.loc 1 7 20 view .LVU24
	cmpq	%rax, %rcx
	jne	.L12
	movdqa	%xmm1, %xmm0
	movl	%edx, %eax
	psrldq	$8, %xmm0
	andl	$-4, %eax
	paddd	%xmm0, %xmm1
	movdqa	%xmm1, %xmm0
	psrldq	$4, %xmm0
	paddd	%xmm0, %xmm1
	movd	%xmm1, %ecx
	testb	$3, %dl
	je	.L1
.LVL10:
.L11:
	.loc 1 8 3 view .LVU25
	.loc 1 8 27 is_stmt 0 view .LVU26
	movslq	%eax, %rdi
.LVL11:
	.loc 1 8 35 view .LVU27
	movl	(%rsi,%rdi,4), %edi
	leal	(%rdi,%rdi,2), %edi
	.loc 1 8 7 view .LVU28
	addl	%edi, %ecx
.LVL12:
	.loc 1 7 26 is_stmt 1 view .LVU29
	leal	1(%rax), %edi
.LVL13:
	.loc 1 7 20 view .LVU30
	cmpl	%edi, %edx
	jle	.L1
	.loc 1 8 3 view .LVU31
	.loc 1 8 27 is_stmt 0 view .LVU32
	movslq	%edi, %rdi
	.loc 1 7 26 view .LVU33
	addl	$2, %eax
	.loc 1 8 35 view .LVU34
	movl	(%rsi,%rdi,4), %edi
.LVL14:
	.loc 1 8 35 view .LVU35
	leal	(%rdi,%rdi,2), %edi
	.loc 1 8 7 view .LVU36
	addl	%edi, %ecx
.LVL15:
	.loc 1 7 26 is_stmt 1 view .LVU37
	.loc 1 7 20 view .LVU38
	cmpl	%eax, %edx
	jle	.L1
	.loc 1 8 3 view .LVU39
	.loc 1 8 27 is_stmt 0 view .LVU40
	cltq
	.loc 1 8 35 view .LVU41
	movl	(%rsi,%rax,4), %eax
.LVL16:
	.loc 1 8 35 view .LVU42
	leal	(%rax,%rax,2), %eax
	.loc 1 8 7 view .LVU43
	addl	%eax, %ecx
.LVL17:
	.loc 1 7 26 is_stmt 1 view .LVU44
	.loc 1 7 20 view .LVU45
.LBE5:
	.loc 1 10 1 is_stmt 0 view .LVU46
	movl	%ecx, %eax
	ret
.LVL18:
	.p2align 4,,10
	.p2align 3
.L4:
	.loc 1 10 1 view .LVU47
	leal	-1(%rdx), %eax
	cmpl	$2, %eax
	jbe	.L16
.LBB6:
	.loc 1 7 20 view .LVU48
	pxor	%xmm0, %xmm0
	movl	%edx, %ecx
	movdqa	.LC0(%rip), %xmm4
	leaq	table(%rip), %rsi
.LVL19:
	.loc 1 8 7 view .LVU49
	movdqa	%xmm0, %xmm5
	shrl	$2, %ecx
	movq	%rsi, %rax
	movdqa	%xmm0, %xmm6
	pcmpgtd	%xmm4, %xmm5
	salq	$4, %rcx
	addq	%rsi, %rcx
.LVL20:
	.p2align 4,,10
	.p2align 3
.L8:
	.loc 1 8 3 is_stmt 1 view .LVU50
	.loc 1 8 27 is_stmt 0 view .LVU51
	movdqu	(%rax), %xmm3
	.loc 1 8 7 view .LVU52
	movdqa	%xmm6, %xmm2
	movdqa	%xmm5, %xmm7
	addq	$16, %rax
	movdqa	%xmm5, %xmm8
	pcmpgtd	%xmm3, %xmm2
	pmuludq	%xmm3, %xmm7
	movdqa	%xmm3, %xmm1
	pmuludq	%xmm4, %xmm1
	pmuludq	%xmm4, %xmm2
	paddq	%xmm7, %xmm2
	movdqa	%xmm6, %xmm7
	psllq	$32, %xmm2
	paddq	%xmm2, %xmm1
	movdqa	%xmm3, %xmm2
	psrlq	$32, %xmm2
	pshufd	$221, %xmm1, %xmm1
	pcmpgtd	%xmm2, %xmm7
	pmuludq	%xmm2, %xmm8
	pmuludq	%xmm4, %xmm2
	pmuludq	%xmm4, %xmm7
	paddq	%xmm8, %xmm7
	psllq	$32, %xmm7
	paddq	%xmm7, %xmm2
	pshufd	$221, %xmm2, %xmm2
	punpckldq	%xmm2, %xmm1
	paddd	%xmm3, %xmm1
	psrad	$31, %xmm3
	psrad	$2, %xmm1
	psubd	%xmm3, %xmm1
	paddd	%xmm1, %xmm0
.LVL21:
	.loc 1 7 26 is_stmt 1 view .LVU53
	.loc 1 7 20 view .LVU54
	cmpq	%rcx, %rax
	jne	.L8
	movdqa	%xmm0, %xmm1
	movl	%edx, %edi
.LVL22:
	.loc 1 7 20 is_stmt 0 view .LVU55
	psrldq	$8, %xmm1
	andl	$-4, %edi
	paddd	%xmm1, %xmm0
	movdqa	%xmm0, %xmm1
	psrldq	$4, %xmm1
	paddd	%xmm1, %xmm0
	movd	%xmm0, %ecx
	testb	$3, %dl
	je	.L1
.LVL23:
.L7:
	.loc 1 8 3 is_stmt 1 view .LVU56
	.loc 1 8 27 is_stmt 0 view .LVU57
	movslq	%edi, %rax
	.loc 1 8 62 view .LVU58
	movslq	(%rsi,%rax,4), %rax
	movq	%rax, %r8
	imulq	$-1840700269, %rax, %rax
	shrq	$32, %rax
	addl	%r8d, %eax
	sarl	$31, %r8d
	sarl	$2, %eax
	subl	%r8d, %eax
	.loc 1 8 7 view .LVU59
	addl	%eax, %ecx
.LVL24:
	.loc 1 7 26 is_stmt 1 view .LVU60
	leal	1(%rdi), %eax
.LVL25:
	.loc 1 7 20 view .LVU61
	cmpl	%eax, %edx
	jle	.L1
	.loc 1 8 3 view .LVU62
	.loc 1 8 27 is_stmt 0 view .LVU63
	cltq
	.loc 1 7 26 view .LVU64
	addl	$2, %edi
	.loc 1 8 62 view .LVU65
	movslq	(%rsi,%rax,4), %rax
.LVL26:
	.loc 1 8 62 view .LVU66
	movq	%rax, %r8
	imulq	$-1840700269, %rax, %rax
	shrq	$32, %rax
	addl	%r8d, %eax
	sarl	$31, %r8d
	sarl	$2, %eax
	subl	%r8d, %eax
	.loc 1 8 7 view .LVU67
	addl	%eax, %ecx
.LVL27:
	.loc 1 7 26 is_stmt 1 view .LVU68
	.loc 1 7 20 view .LVU69
	cmpl	%edi, %edx
	jle	.L1
	.loc 1 8 3 view .LVU70
	.loc 1 8 27 is_stmt 0 view .LVU71
	movslq	%edi, %rdi
	.loc 1 8 62 view .LVU72
	movslq	(%rsi,%rdi,4), %rax
	movq	%rax, %rdx
.LVL28:
	.loc 1 8 62 view .LVU73
	imulq	$-1840700269, %rax, %rax
	shrq	$32, %rax
	addl	%edx, %eax
	sarl	$31, %edx
	sarl	$2, %eax
	subl	%edx, %eax
	.loc 1 8 7 view .LVU74
	addl	%eax, %ecx
.LVL29:
	.loc 1 7 26 is_stmt 1 view .LVU75
	.loc 1 7 20 view .LVU76
.LBE6:
	.loc 1 10 1 is_stmt 0 view .LVU77
	movl	%ecx, %eax
	ret
.LVL30:
	.p2align 4,,10
	.p2align 3
.L15:
	.loc 1 5 6 view .LVU78
	xorl	%ecx, %ecx
	.loc 1 9 2 is_stmt 1 view .LVU79
	.loc 1 10 1 is_stmt 0 view .LVU80
	movl	%ecx, %eax
	ret
.L17:
.LBB7:
	.loc 1 7 11 view .LVU81
	xorl	%eax, %eax
.LBE7:
	.loc 1 5 6 view .LVU82
	xorl	%ecx, %ecx
	leaq	table(%rip), %rsi
.LVL31:
	.loc 1 5 6 view .LVU83
	jmp	.L11
.LVL32:
.L16:
.LBB8:
	.loc 1 7 11 view .LVU84
	xorl	%edi, %edi
.LVL33:
	.loc 1 7 11 view .LVU85
.LBE8:
	.loc 1 5 6 view .LVU86
	xorl	%ecx, %ecx
	leaq	table(%rip), %rsi
.LVL34:
	.loc 1 5 6 view .LVU87
	jmp	.L7
	.cfi_endproc
.LFE0:
	.size	scale, .-scale
	.p2align 4
	.globl	one
	.type	one, @function
one:
.LVL35:
.LFB1:
	.loc 1 13 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 14 2 view .LVU89
	.loc 1 13 1 is_stmt 0 view .LVU90
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	.loc 1 14 9 view .LVU91
	movl	%edi, %esi
	.loc 1 13 1 view .LVU92
	movl	%edi, %ebp
	.loc 1 14 9 view .LVU93
	movl	$3, %edi
.LVL36:
	.loc 1 13 1 view .LVU94
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	.loc 1 14 9 view .LVU95
	call	scale
.LVL37:
	.loc 1 14 23 view .LVU96
	leal	1(%rbp), %esi
	movl	$3, %edi
	.loc 1 14 9 view .LVU97
	movl	%eax, %ebx
	.loc 1 14 23 view .LVU98
	call	scale
.LVL38:
	.loc 1 14 41 view .LVU99
	leal	2(%rbp), %esi
	movl	$3, %edi
	.loc 1 14 21 view .LVU100
	addl	%eax, %ebx
	.loc 1 14 41 view .LVU101
	call	scale
.LVL39:
	.loc 1 15 1 view .LVU102
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	.loc 1 14 39 view .LVU103
	addl	%ebx, %eax
	.loc 1 15 1 view .LVU104
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
.LVL40:
	.loc 1 15 1 view .LVU105
	ret
	.cfi_endproc
.LFE1:
	.size	one, .-one
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC0:
	.long	-1840700269
	.long	-1840700269
	.long	-1840700269
	.long	-1840700269
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x14b
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x5
	.long	.LASF5
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x6
	.long	0x46
	.long	0x3f
	.uleb128 0x7
	.long	0x3f
	.value	0x3e7
	.byte	0
	.uleb128 0x8
	.byte	0x8
	.byte	0x7
	.long	.LASF2
	.uleb128 0x9
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0xa
	.long	.LASF4
	.byte	0x1
	.byte	0x1
	.byte	0xc
	.long	0x2e
	.uleb128 0xb
	.string	"one"
	.byte	0x1
	.byte	0xc
	.byte	0x5
	.long	0x46
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0xe0
	.uleb128 0x2
	.string	"n"
	.byte	0xc
	.byte	0xd
	.long	0x46
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x3
	.quad	.LVL37
	.long	0xe0
	.long	0xa9
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.byte	0x33
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.quad	.LVL38
	.long	0xe0
	.long	0xc6
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.byte	0x33
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.byte	0x76
	.sleb128 1
	.byte	0
	.uleb128 0xc
	.quad	.LVL39
	.long	0xe0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.byte	0x33
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.byte	0x76
	.sleb128 2
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	.LASF6
	.byte	0x1
	.byte	0x3
	.byte	0x26
	.long	0x46
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0xe
	.long	.LASF3
	.byte	0x1
	.byte	0x3
	.byte	0x30
	.long	0x46
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x2
	.string	"n"
	.byte	0x3
	.byte	0x3a
	.long	0x46
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x4
	.string	"sum"
	.byte	0x5
	.byte	0x6
	.long	0x46
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0xf
	.long	.LLRL3
	.uleb128 0x4
	.string	"i"
	.byte	0x7
	.byte	0xb
	.long	0x46
	.long	.LLST4
	.long	.LVUS4
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x2
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x3
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x11
	.byte	0x1
	.uleb128 0x25
	.uleb128 0xe
	.uleb128 0x13
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x1f
	.uleb128 0x1b
	.uleb128 0x1f
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0x5
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0xe
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x8
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS5:
	.uleb128 0
	.uleb128 .LVU94
	.uleb128 .LVU94
	.uleb128 .LVU96
	.uleb128 .LVU96
	.uleb128 .LVU105
	.uleb128 .LVU105
	.uleb128 0
.LLST5:
	.byte	0x4
	.uleb128 .LVL35-.Ltext0
	.uleb128 .LVL36-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL36-.Ltext0
	.uleb128 .LVL37-1-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL37-1-.Ltext0
	.uleb128 .LVL40-.Ltext0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL40-.Ltext0
	.uleb128 .LFE1-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU16
	.uleb128 .LVU16
	.uleb128 .LVU18
	.uleb128 .LVU18
	.uleb128 .LVU27
	.uleb128 .LVU27
	.uleb128 .LVU47
	.uleb128 .LVU47
	.uleb128 .LVU55
	.uleb128 .LVU55
	.uleb128 .LVU78
	.uleb128 .LVU78
	.uleb128 .LVU85
	.uleb128 .LVU85
	.uleb128 0
.LLST0:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL5-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL5-.Ltext0
	.uleb128 .LVL6-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL6-.Ltext0
	.uleb128 .LVL11-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL11-.Ltext0
	.uleb128 .LVL18-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL18-.Ltext0
	.uleb128 .LVL22-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL22-.Ltext0
	.uleb128 .LVL30-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL30-.Ltext0
	.uleb128 .LVL33-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL33-.Ltext0
	.uleb128 .LFE0-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU7
	.uleb128 .LVU7
	.uleb128 .LVU9
	.uleb128 .LVU9
	.uleb128 .LVU18
	.uleb128 .LVU18
	.uleb128 .LVU19
	.uleb128 .LVU19
	.uleb128 .LVU47
	.uleb128 .LVU47
	.uleb128 .LVU49
	.uleb128 .LVU49
	.uleb128 .LVU73
	.uleb128 .LVU73
	.uleb128 .LVU78
	.uleb128 .LVU78
	.uleb128 .LVU83
	.uleb128 .LVU83
	.uleb128 .LVU84
	.uleb128 .LVU84
	.uleb128 .LVU87
	.uleb128 .LVU87
	.uleb128 0
.LLST1:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL1-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL2-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL2-.Ltext0
	.uleb128 .LVL6-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL6-.Ltext0
	.uleb128 .LVL7-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL7-.Ltext0
	.uleb128 .LVL18-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL18-.Ltext0
	.uleb128 .LVL19-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL19-.Ltext0
	.uleb128 .LVL28-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL28-.Ltext0
	.uleb128 .LVL30-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL30-.Ltext0
	.uleb128 .LVL31-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL31-.Ltext0
	.uleb128 .LVL32-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL32-.Ltext0
	.uleb128 .LVL34-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL34-.Ltext0
	.uleb128 .LFE0-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS2:
	.uleb128 .LVU2
	.uleb128 .LVU9
	.uleb128 .LVU9
	.uleb128 .LVU16
	.uleb128 .LVU18
	.uleb128 .LVU20
	.uleb128 .LVU25
	.uleb128 .LVU47
	.uleb128 .LVU47
	.uleb128 .LVU50
	.uleb128 .LVU56
	.uleb128 .LVU78
	.uleb128 .LVU78
	.uleb128 0
.LLST2:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL2-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL2-.Ltext0
	.uleb128 .LVL5-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL6-.Ltext0
	.uleb128 .LVL8-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LVL18-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL18-.Ltext0
	.uleb128 .LVL20-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL23-.Ltext0
	.uleb128 .LVL30-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL30-.Ltext0
	.uleb128 .LFE0-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 .LVU4
	.uleb128 .LVU9
	.uleb128 .LVU18
	.uleb128 .LVU20
	.uleb128 .LVU30
	.uleb128 .LVU35
	.uleb128 .LVU35
	.uleb128 .LVU38
	.uleb128 .LVU38
	.uleb128 .LVU42
	.uleb128 .LVU47
	.uleb128 .LVU50
	.uleb128 .LVU61
	.uleb128 .LVU66
	.uleb128 .LVU66
	.uleb128 .LVU69
	.uleb128 .LVU69
	.uleb128 .LVU76
	.uleb128 .LVU78
	.uleb128 0
.LLST4:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL2-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL6-.Ltext0
	.uleb128 .LVL8-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.Ltext0
	.uleb128 .LVL14-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL14-.Ltext0
	.uleb128 .LVL15-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL15-.Ltext0
	.uleb128 .LVL16-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL18-.Ltext0
	.uleb128 .LVL20-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL25-.Ltext0
	.uleb128 .LVL26-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL26-.Ltext0
	.uleb128 .LVL27-.Ltext0
	.uleb128 0x3
	.byte	0x75
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL27-.Ltext0
	.uleb128 .LVL29-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL30-.Ltext0
	.uleb128 .LFE0-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.Ldebug_loc3:
	.section	.debug_aranges,"",@progbits
	.long	0x2c
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x8
	.byte	0
	.value	0
	.value	0
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.quad	0
	.quad	0
	.section	.debug_rnglists,"",@progbits
.Ldebug_ranges0:
	.long	.Ldebug_ranges3-.Ldebug_ranges2
.Ldebug_ranges2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.LLRL3:
	.byte	0x4
	.uleb128 .LBB2-.Ltext0
	.uleb128 .LBE2-.Ltext0
	.byte	0x4
	.uleb128 .LBB3-.Ltext0
	.uleb128 .LBE3-.Ltext0
	.byte	0x4
	.uleb128 .LBB4-.Ltext0
	.uleb128 .LBE4-.Ltext0
	.byte	0x4
	.uleb128 .LBB5-.Ltext0
	.uleb128 .LBE5-.Ltext0
	.byte	0x4
	.uleb128 .LBB6-.Ltext0
	.uleb128 .LBE6-.Ltext0
	.byte	0x4
	.uleb128 .LBB7-.Ltext0
	.uleb128 .LBE7-.Ltext0
	.byte	0x4
	.uleb128 .LBB8-.Ltext0
	.uleb128 .LBE8-.Ltext0
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF2:
	.string	"long unsigned int"
.LASF5:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -g -O3 -fasynchronous-unwind-tables"
.LASF4:
	.string	"table"
.LASF6:
	.string	"scale"
.LASF3:
	.string	"mode"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"unit.c"
.LASF1:
	.string	"/src"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
